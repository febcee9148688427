import { concentration } from '../../core/income-shares';
import type { ArgumentName } from '../argument/argument-name';
import { amountsIn } from './amount-in';

const INCOMES: ArgumentName = { nl: 'inkomsten', en: 'incomes' };

/**
 * How much income hangs on few sources: the sum of their squared shares, 1 with a single source.
 * @customfunction CONCENTRATION
 * @param incomes What each source gives, in a row or a column
 */
export function CONCENTRATION(incomes: unknown[][]): unknown {
  return concentration(amountsIn(INCOMES, incomes)) ?? '';
}
