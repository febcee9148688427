import type { YearlyRates } from '../../core/index-factors';
import type { ParsedRow } from './parse-rows';
import type { Report } from './source-row';

/** What the index of a model is made of; every year from the first needed to the last. */
export interface ModelRates {
  readonly cost: YearlyRates;
  readonly paid: YearlyRates;
}

type IndexRow = ParsedRow<'indexation'>;

/**
 * The rates of every year that lies between the price level year and the years of the model. A year without a
 * row takes the last earlier row's rates, its true-up not, and is reported.
 * @param missing where a year without any row before it is reported
 * @returns null if a year has no rates
 */
export const ratesOf = (
  rows: readonly IndexRow[],
  period: { readonly priceLevelYear: number; readonly first: number; readonly last: number },
  report: Report,
  missing: IndexRow['source'],
): ModelRates | null => {
  const from = Math.min(period.first, period.priceLevelYear) + 1;
  const last = Math.max(period.last, period.priceLevelYear);
  const byYear = [...rows].sort((a, b) => a.row.year - b.row.year);
  const chosen: { readonly entry: IndexRow; readonly own: boolean }[] = [];
  for (let calendarYear = from; calendarYear <= last; calendarYear++) {
    const entry = byYear.findLast(({ row }) => row.year <= calendarYear);
    if (entry === undefined) {
      report('error', 'index-year-missing', missing, 'year', { year: calendarYear });
      return null;
    }
    const own = entry.row.year === calendarYear;
    if (!own)
      report('warning', 'index-carried', entry.source, 'year', { year: calendarYear, from: entry.row.year });
    chosen.push({ entry, own });
  }
  const series = (value: (row: IndexRow['row'], own: boolean) => number): number[] =>
    chosen.map(({ entry, own }) => value(entry.row, own));
  return {
    cost: {
      from,
      wage: series((row) => row.wage),
      price: series((row) => row.price),
      correction: series(() => 0),
    },
    paid: {
      from,
      wage: series((row) => row.paidWage ?? row.wage),
      price: series((row) => row.paidPrice ?? row.price),
      correction: series((row, own) => (own ? row.correction : 0)),
    },
  };
};

/** An index that would reach 0 has no meaning: no rate may take away all there is. */
export const checkRates = (rows: readonly IndexRow[], report: Report): void => {
  for (const { source, row } of rows) {
    const rates = [
      ['wage', row.wage],
      ['price', row.price],
      ['paidWage', (row.paidWage ?? row.wage) + row.correction],
      ['paidPrice', (row.paidPrice ?? row.price) + row.correction],
    ] as const;
    const zero = rates.find(([, yearly]) => yearly <= -1);
    if (zero !== undefined) report('error', 'index-reaches-zero', source, zero[0], { year: row.year });
  }
};
