import type { Course } from '../course';
import type { Model, OrganisationIndex } from '../model';
import { monthsInYear } from '../../core/span';

/** The months until the reserve falls through its minimum, within the year of failing in a straight line; null if it lasts. */
export const runwayMonths = (
  model: Model,
  course: Course,
  organisation: OrganisationIndex,
): number | null => {
  const { books } = course.stage;
  const failed = course.run.ledger.failed[organisation]!;
  if (failed < 0) return null;
  const monthsOf = (y: number): number => monthsInYear(model.horizon.span, model.horizon.years[y]!);
  let before = 0;
  for (let y = 0; y < failed; y++) before += monthsOf(y);
  const at = organisation * books.years + failed;
  const minimum = books.minimumReserve[organisation]!;
  const opening = failed === 0 ? books.openingReserve[organisation]! : course.run.ledger.reserve[at - 1]!;
  const from = Math.max(minimum, opening);
  return before + (monthsOf(failed) * (from - minimum)) / (from - course.run.ledger.reserve[at]!);
};
