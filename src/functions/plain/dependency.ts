import { firstShare } from '../../core/income-shares';
import type { ArgumentName } from '../argument/argument-name';
import { amountsIn } from './amount-in';

const INCOMES: ArgumentName = { nl: 'inkomsten', en: 'incomes' };

/**
 * The part of all income that comes from the municipality, which stands first.
 * @customfunction DEPENDENCY
 * @param incomes What each source gives, in a row or a column; the municipality first
 */
export function DEPENDENCY(incomes: unknown[][]): unknown {
  return firstShare(amountsIn(INCOMES, incomes)) ?? '';
}
