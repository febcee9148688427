import { indexFactors } from '../../core/index-factors';
import type { ArgumentName } from '../argument/argument-name';
import { laidLike } from './laid-like';
import { ratesIn } from './rates-in';
import { yearIn, yearsIn } from './whole-in';

const RATES: ArgumentName = { nl: 'percentages', en: 'rates' };
const BASE_YEAR: ArgumentName = { nl: 'prijspeil', en: 'baseYear' };
const YEARS: ArgumentName = { nl: 'jaren', en: 'years' };

/**
 * The index of each year against a base year, from yearly rates.
 * @customfunction INDEXFACTORS
 * @param rates Two columns: the year, and its rate such as 4.7%
 * @param baseYear The year whose index is 1
 * @param years The years for which to give the index
 */
export function INDEXFACTORS(rates: unknown[][], baseYear: unknown, years: unknown[][]): unknown[][] {
  const priceLevelYear = yearIn(BASE_YEAR, baseYear);
  const asked = yearsIn(YEARS, years);
  const known = ratesIn(RATES, rates, [...asked, priceLevelYear]);
  return laidLike(YEARS, years, indexFactors(known, 1, { priceLevelYear, years: asked }));
}
