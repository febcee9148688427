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
  const held: readonly (readonly [Reason, boolean])[] = [
    ['reserves', course.run.ledger.failed[organisation]! >= 0],
    ['tipping', figures.tippingCut < limits.tippingCut - TIPPING_SLACK],
    ['leverage', figures.leverage !== null && reachesRatio(figures.leverage, limits.leverage)],
    ['buffer', figures.reserveMonths !== null && !reachesRatio(figures.reserveMonths, limits.reserveMonths)],
    ['liquidity', runsDry(course, organisation)],
    ['ownIncome', exceedsRatio(figures.ownIncomeNeeded, limits.ownIncomeNeeded)],
    ['cofundingLost', losesGrant(course, reference, organisation)],
  ];
  return held.filter(([, holds]) => holds).map(([reason]) => reason);
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
    if (course.run.grantState.lost[g] === 1 && reference.run.grantState.lost[g] === 0) return true;
  }
  return false;
};
