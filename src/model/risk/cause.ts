import type { Course } from '../course';
import type { OrganisationIndex } from '../model';
import type { Cause } from '../result';
import { lastsWithCut, trialLike, type Trial } from '../trial';

/**
 * Why organisations fail, by what remains if one thing is put back (docs/model.md §9).
 * @param trial a trial without transition, whose arrays may be written over
 * @returns the cause of one organisation's failure, null if it does not fail
 */
export const causes = (
  course: Course,
  reference: Course,
  trial: Trial,
): ((organisation: OrganisationIndex) => Cause | null) => {
  const supported = {
    municipal: course.money.received,
    support: reference.run.support,
    transition: course.transition?.received ?? null,
  };
  const withSupport = trialLike(trial, { ...supported, grants: null });
  const withGrants = trialLike(trial, { ...supported, grants: reference.run.ledger.grants });
  return (organisation) => {
    if (course.run.ledger.failed[organisation]! < 0) return null;
    if (reference.run.ledger.failed[organisation]! >= 0) return 'already';
    if (!lastsWithCut(withGrants, organisation, 0)) return 'direct';
    return lastsWithCut(withSupport, organisation, 0) ? 'support' : 'cofunding';
  };
};
