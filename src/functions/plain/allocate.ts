import { allocate } from '../../core/allocate';
import type { ArgumentName } from '../argument/argument-name';
import { neededNumber, numberIn } from '../argument/number-in';
import { amountsIn } from './amount-in';
import { laidLike } from './laid-like';
import { refuse } from './refuse';
import { wholeIn } from './whole-in';

const TOTAL: ArgumentName = { nl: 'totaal', en: 'total' };
const WEIGHTS: ArgumentName = { nl: 'gewichten', en: 'weights' };
const DECIMALS: ArgumentName = { nl: 'decimalen', en: 'decimals' };
const CENTS = 2;

/**
 * Shares an amount by weights, rounded so that the parts add up to the amount to the last cent.
 * @customfunction ALLOCATE
 * @param total The amount to share
 * @param weights The weights, in a row or a column
 * @param [decimals] Digits behind the decimal sign; 2 if left out
 */
export function ALLOCATE(total: unknown, weights: unknown[][], decimals?: unknown): unknown[][] {
  const parts = amountsIn(WEIGHTS, weights);
  const sum = parts.reduce((all, weight) => all + weight, 0);
  if (!(sum > 0)) refuse(WEIGHTS, 'plainFunctions.noWeight');
  const amount = neededNumber(TOTAL, total);
  const digits =
    numberIn(DECIMALS, decimals) === null ? CENTS : wholeIn(DECIMALS, decimals, { low: 0, high: 6 });
  const exact = parts.map((weight) => amount * (weight / sum));
  return laidLike(WEIGHTS, weights, allocate(exact, digits));
}
