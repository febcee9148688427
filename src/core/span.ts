import { daysBeforeMonth, daysInYear, monthOf, type Month } from './month';

/** Whole months from `first` to `last`, both inclusive; empty when `last` comes before `first`. */
export interface Span {
  readonly first: Month;
  readonly last: Month;
}

/** How a part of a year is counted: in twelfths, or in days of the real calendar. */
export type PartOfYear = 'months' | 'days';

export const overlap = (one: Span, other: Span): Span => ({
  first: one.first > other.first ? one.first : other.first,
  last: one.last < other.last ? one.last : other.last,
});

export const monthsInYear = (span: Span, calendarYear: number): number => {
  const first = Math.max(span.first, monthOf(calendarYear, 1));
  const last = Math.min(span.last, monthOf(calendarYear, 12));
  return Math.max(0, last - first + 1);
};

/**
 * The part of a calendar year that a span covers, 0–1.
 * @example half of 2022 by days: from July to December 2022 is 184/365
 */
export const partOfYear = (span: Span, calendarYear: number, by: PartOfYear): number => {
  const first = Math.max(span.first, monthOf(calendarYear, 1));
  const last = Math.min(span.last, monthOf(calendarYear, 12));
  if (last < first) return 0;
  if (by === 'months') return (last - first + 1) / 12;
  const start = daysBeforeMonth(calendarYear, (first % 12) + 1);
  const end = daysBeforeMonth(calendarYear, (last % 12) + 2);
  return (end - start) / daysInYear(calendarYear);
};
