import { monthsInYear } from '../../core/span';
import { termIn, yearsOf } from './term-in';

/**
 * The months that a term has in each of its calendar years, in a row.
 * @customfunction MONTHS
 * @param start The first day of the term, which is the first of a month
 * @param months The length of the term in months
 */
export function MONTHS(start: unknown, months: unknown): unknown[][] {
  const term = termIn(start, months);
  return [yearsOf(term).map((year) => monthsInYear(term, year))];
}
