import type { ProRata } from '../../src/model/tables';
import type { YearOrMonth } from './model';

/** Months counted from the year 0, both inclusive. Empty when `last` is before `first`. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface Horizon extends Span {
  readonly years: readonly number[];
  /** Whole months of the horizon in each of its years. */
  readonly months: readonly number[];
}

const monthOf = (year: number, month: number): number => year * 12 + month - 1;

const overlap = (a: Span, b: Span): Span => ({
  first: Math.max(a.first, b.first),
  last: Math.min(a.last, b.last),
});

/** The part of a calendar year that a span of months covers. */
export function partOfYear(span: Span, year: number, proRata: ProRata): number {
  const own = overlap(span, { first: monthOf(year, 1), last: monthOf(year, 12) });
  if (own.last < own.first) return 0;
  if (proRata === 'months') return (own.last - own.first + 1) / 12;
  return days(own) / days({ first: monthOf(year, 1), last: monthOf(year, 12) });
}

const firstDay = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1);
const days = (span: Span): number => (firstDay(span.last + 1) - firstDay(span.first)) / 86_400_000;

/** The months of a row with `from` and `to`, within the time in which it can count at all. */
export function rowSpan(
  from: YearOrMonth | null | undefined,
  to: YearOrMonth | null | undefined,
  within: Span,
): Span {
  const first = from === null || from === undefined ? within.first : monthIn(from, 1);
  const last = to === null || to === undefined ? within.last : monthIn(to, 12);
  return overlap({ first, last }, within);
}

function monthIn(value: YearOrMonth, monthOfYear: number): number {
  const [year, month] = String(value).split('-');
  return monthOf(Number(year), month === undefined ? monthOfYear : Number(month));
}

export const yearIn = (value: YearOrMonth): number => Math.floor(monthIn(value, 1) / 12);

export function lotSpan(start: string, termMonths: number): Span {
  const [year, month] = start.split('-');
  const first = monthOf(Number(year), Number(month));
  return { first, last: first + termMonths - 1 };
}

export function horizonOf(
  firstYear: number | null | undefined,
  lastYear: number | null | undefined,
  lots: readonly Span[],
): Horizon {
  const firsts = lots.map((lot) => lot.first);
  const lasts = lots.map((lot) => lot.last);
  if (typeof firstYear === 'number') firsts.push(monthOf(firstYear, 1));
  if (typeof lastYear === 'number') lasts.push(monthOf(lastYear, 12));
  const span = { first: Math.min(...firsts), last: Math.max(...lasts) };
  const years = [];
  for (let year = Math.floor(span.first / 12); year <= Math.floor(span.last / 12); year++) years.push(year);
  const months = years.map((year) => Math.round(partOfYear(span, year, 'months') * 12));
  return { ...span, years, months };
}
