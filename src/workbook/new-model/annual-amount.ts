import { structuralLevel } from '../../core/phase';
import { partOfYear, type Span } from '../../core/span';
import { monthOf, monthAfter, yearOfMonth } from '../../core/month';

/** When something runs: from the first day of a month, for a number of months. */
export interface Term {
  readonly startYear: number;
  /** 1 for January. */
  readonly startMonth: number;
  readonly months: number;
}

const spanOf = ({ startYear, startMonth, months }: Term): Span => {
  const first = monthOf(startYear, startMonth);
  return { first, last: monthAfter(first, months - 1) };
};

/** The calendar years that a term touches. */
export const yearsOf = (term: Term): readonly number[] => {
  const { first, last } = spanOf(term);
  const [from, to] = [yearOfMonth(first), yearOfMonth(last)];
  return Array.from({ length: to - from + 1 }, (_, y) => from + y);
};

/** Euros per year of what is an amount for the whole term. @example 38.4 million in six years is 6.4 a year */
export const annualValue = (total: number, { months }: Term): number => (total * 12) / months;

/**
 * How many full years of a target count in a term, when it comes in by equal yearly steps and then stays.
 * @example four steps from 2024 within 8.5 years from January 2023 count six times: 18 million is 3 a year
 */
export const fullYearsOfTarget = (
  term: Term,
  { from, steps }: { readonly from: number; readonly steps: number },
): number => {
  const span = spanOf(term);
  return yearsOf(term).reduce(
    (sum, year) => sum + structuralLevel(steps, from, year) * partOfYear(span, year, 'months'),
    0,
  );
};
