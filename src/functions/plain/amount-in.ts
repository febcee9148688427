import { formatPlain } from '../../i18n/format';
import type { ArgumentName } from '../argument/argument-name';
import { neededNumber, neededNumbers } from '../argument/number-in';
import { answerLanguage } from '../session';
import { refuse } from './refuse';

/** An amount of 0 or more; ends with `#VALUE!` where it is empty or below. */
export const amountIn = (name: ArgumentName, given: unknown): number =>
  notNegative(name, neededNumber(name, given));

/** A row or column of them, without gaps. */
export const amountsIn = (name: ArgumentName, given: unknown): readonly number[] =>
  neededNumbers(name, given).map((amount) => notNegative(name, amount));

const notNegative = (name: ArgumentName, amount: number): number =>
  amount < 0
    ? refuse(name, 'plainFunctions.notNegative', { value: formatPlain(amount, answerLanguage()) })
    : amount;
