import { monthsOfReserve } from '../../core/months-of-reserve';
import type { ArgumentName } from '../argument/argument-name';
import { neededNumber, neededNumbers, numbersIn } from '../argument/number-in';
import { amountsIn } from './amount-in';
import { refuse } from './refuse';

const RESERVE: ArgumentName = { nl: 'reserve', en: 'reserve' };
const RESULTS: ArgumentName = { nl: 'resultaten', en: 'results' };
const MONTHS: ArgumentName = { nl: 'maanden', en: 'months' };
const MONTHS_OF_YEAR = 12;

/**
 * The months until a reserve falls below zero; empty if it lasts to the end.
 * @customfunction RUNWAY
 * @param reserve The reserve at the start
 * @param results What is left over in each year, negative if it falls short; in a row or a column
 * @param [months] The months of each year, or one number for all; 12 if left out
 */
export function RUNWAY(reserve: unknown, results: unknown[][], months?: unknown[][]): unknown {
  const years = neededNumbers(RESULTS, results);
  const lengths = monthsIn(months, years.length);
  const stretches = years.map((result, at) => ({ result, months: lengths[at] ?? MONTHS_OF_YEAR }));
  return monthsOfReserve(neededNumber(RESERVE, reserve), stretches) ?? '';
}

/** One for each year; empty: all twelve. */
const monthsIn = (given: unknown, years: number): readonly number[] => {
  if (numbersIn(MONTHS, given).length === 0) return [];
  const months = amountsIn(MONTHS, given);
  const [only] = months;
  if (months.length === 1 && only !== undefined) return Array.from({ length: years }, () => only);
  return months.length === years
    ? months
    : refuse(MONTHS, 'plainFunctions.sameLength', { count: months.length, other: years });
};
