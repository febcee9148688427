import { termIn, yearsOf } from './term-in';

/**
 * The calendar years of a term, in a row.
 * @customfunction YEARS
 * @param start The first day of the term, which is the first of a month
 * @param months The length of the term in months
 */
export function YEARS(start: unknown, months: unknown): unknown[][] {
  return [[...yearsOf(termIn(start, months))]];
}
