import { structuralLevel } from '../../core/phase';
import type { ArgumentName } from '../argument/argument-name';
import { neededNumber } from '../argument/number-in';
import { laidLike } from './laid-like';
import { phaseIn } from './phase-in';
import { yearIn, yearsIn } from './whole-in';

const AMOUNT: ArgumentName = { nl: 'bedrag', en: 'amount' };
const FROM: ArgumentName = { nl: 'vanaf', en: 'from' };
const PHASE_NAME: ArgumentName = { nl: 'fasering', en: 'phase' };
const YEARS: ArgumentName = { nl: 'jaren', en: 'years' };

/**
 * How much of an amount holds in each year, when it comes in by steps and stays.
 * @customfunction PHASE
 * @param amount The full amount
 * @param from The first year in which some of it holds
 * @param phase A number of equal yearly steps, or levels from 0 to 1 per year
 * @param years The years for which to give the amount
 */
export function PHASE(amount: unknown, from: unknown, phase: unknown[][], years: unknown[][]): unknown[][] {
  const [full, first, steps] = [neededNumber(AMOUNT, amount), yearIn(FROM, from), phaseIn(PHASE_NAME, phase)];
  const levels = yearsIn(YEARS, years).map((year) => full * structuralLevel(steps, first, year));
  return laidLike(YEARS, years, levels);
}
