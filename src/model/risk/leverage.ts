import { exists } from '../../core/reaches';
import type { Course } from '../course';
import type { OrganisationIndex, Scenario } from '../model';

/**
 * Euros lost (municipal, grants and support; transition not counted) per municipal euro lost, over the horizon.
 * Null without a municipal loss, and where the scenario changes something else that the municipality
 * is not to be blamed for.
 */
export const leverage = (
  course: Course,
  reference: Course,
  organisation: OrganisationIndex,
): number | null => {
  if (changesMoreThanMunicipality(course.scenario)) return null;
  const years = course.stage.books.years;
  let municipal = 0;
  let other = 0;
  for (let at = organisation * years; at < (organisation + 1) * years; at++) {
    municipal += reference.money.received[at]! - course.money.received[at]!;
    other += reference.run.ledger.grants[at]! - course.run.ledger.grants[at]!;
    other += reference.run.support[at]! - course.run.support[at]!;
  }
  return exists(municipal) ? (municipal + other) / municipal : null;
};

const changesMoreThanMunicipality = ({ levers, changesOrganisations }: Scenario): boolean =>
  changesOrganisations ||
  levers.ownIncomeFactor !== 1 ||
  levers.costFactor !== 1 ||
  levers.withdrawnFunders.size > 0 ||
  levers.endedSupport.size > 0 ||
  !levers.renewals;
