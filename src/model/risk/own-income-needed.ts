import type { Course } from '../course';
import type { OrganisationIndex } from '../model';

/** The largest part of the costs (after saving and friction), in any year, that other income does not cover. */
export const ownIncomeNeeded = (course: Course, organisation: OrganisationIndex): number => {
  const { ledger } = course.run;
  const years = course.stage.books.years;
  let needed = 0;
  for (let at = organisation * years; at < (organisation + 1) * years; at++) {
    const costs = ledger.costs[at]!;
    if (costs > 0) needed = Math.max(needed, (costs - (ledger.income[at]! - ledger.own[at]!)) / costs);
  }
  return needed;
};
