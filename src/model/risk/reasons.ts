import { LOST } from '../../core/cascade/grant-state';
import { exceedsRatio, exists, reaches, reachesRatio } from '../../core/reaches';
import type { Course } from '../course';
import type { OrganisationIndex } from '../model';
import type { Level, Reason } from '../result';
import type { Limits } from './limits';

/** The precision with which a tipping cut is known. */
const TIPPING_SLACK = 1e-6;

export interface Figures {
  readonly tippingCut: number;
  readonly leverage: number | null;
  readonly reserveMonths: number | null;
  readonly ownIncomeNeeded: number;
}

/** Every reason that holds for an organisation, in a fixed order (docs/model.md §9). */
export const reasonsOf = (
  course: Course,
  reference: Course,
  organisation: OrganisationIndex,
  figures: Figures,
  limits: Limits,
): readonly Reason[] => {
  const reasons: Reason[] = [];
  const { tippingCut, leverage, reserveMonths, ownIncomeNeeded } = figures;
  if (course.run.ledger.failed[organisation]! >= 0) reasons.push('reserves');
  if (tippingCut < limits.tippingCut - TIPPING_SLACK) reasons.push('tipping');
  if (leverage !== null && reachesRatio(leverage, limits.leverage)) reasons.push('leverage');
  if (reserveMonths !== null && !reachesRatio(reserveMonths, limits.reserveMonths)) reasons.push('buffer');
  if (runsDry(course, organisation)) reasons.push('liquidity');
  if (exceedsRatio(ownIncomeNeeded, limits.ownIncomeNeeded)) reasons.push('ownIncome');
  if (losesGrant(course, reference, organisation)) reasons.push('cofundingLost');
  return reasons;
};

export const levelOf = (reasons: readonly Reason[]): Level =>
  reasons.includes('reserves') ? 'red' : reasons.length > 0 ? 'amber' : 'green';

/** Whether in some year the closing reserve cannot carry what grants pay only afterwards. */
const runsDry = (course: Course, organisation: OrganisationIndex): boolean => {
  const { years } = course.stage.books;
  for (let at = organisation * years; at < (organisation + 1) * years; at++) {
    const afterwards = course.register.paidAfterwards[at]!;
    if (exists(afterwards) && !reaches(course.run.ledger.reserve[at]!, afterwards)) return true;
  }
  return false;
};

/** Whether a grant is gone for good that is never lost in the reference. */
const losesGrant = (course: Course, reference: Course, organisation: OrganisationIndex): boolean => {
  const { first } = course.register.book;
  for (let g = first[organisation]!; g < first[organisation + 1]!; g++) {
    if (course.run.grantState.status[g] === LOST && reference.run.grantState.status[g] !== LOST) return true;
  }
  return false;
};
