import type { YearlyRates } from '../../core/index-factors';
import { understand } from '../../model/parse/understand';
import type { ArgumentName } from '../argument/argument-name';
import { rangeIn, type Cells } from '../argument/range-in';
import { missing } from '../argument/value-in';
import { rateIn } from './rate-in';
import { refuse } from './refuse';
import { yearIn } from './whole-in';

/**
 * Yearly rates from two columns, a header above them or not, in any order; every year after the first of `years`
 * up to the last must be there.
 */
export const ratesIn = (name: ArgumentName, given: unknown, years: readonly number[]): YearlyRates => {
  const rows = rowsIn(name, given);
  const rates = new Map<number, number>();
  for (const [year, rate] of rows) {
    const calendarYear = yearIn(name, year);
    if (rates.has(calendarYear)) refuse(name, 'plainFunctions.rateTwice', { year: calendarYear });
    rates.set(calendarYear, rateIn(name, rate));
  }
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const wage: number[] = [];
  for (let year = first + 1; year <= last; year++)
    wage.push(rates.get(year) ?? refuse(name, 'plainFunctions.rateMissing', { year }));
  const none = wage.map(() => 0);
  return { from: first + 1, wage, price: none, correction: none };
};

const rowsIn = (name: ArgumentName, given: unknown): Cells => {
  const cells = rangeIn(name, given);
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return missing(name);
  if (columns !== 2) return refuse(name, 'plainFunctions.twoColumns', { columns });
  const filled = cells.filter((row) => row.some((cell) => cell !== null));
  return isHeader(filled[0]) ? filled.slice(1) : filled;
};

/** Words above the columns: neither a year nor a rate. */
const isHeader = (row: readonly unknown[] | undefined): boolean =>
  row !== undefined && row.every((cell) => typeof understand('number', cell).value === 'string');
