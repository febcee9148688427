import { formatPlain } from '../../i18n/format';
import type { ArgumentName } from '../argument/argument-name';
import { neededNumber, neededNumbers } from '../argument/number-in';
import { answerLanguage } from '../session';
import { refuse } from './refuse';

interface Bounds {
  readonly low: number;
  readonly high: number;
}

const YEARS: Bounds = { low: 1900, high: 2200 };

/** A whole number within bounds; ends with `#VALUE!` where it is empty or something else. */
export const wholeIn = (name: ArgumentName, given: unknown, bounds: Bounds): number =>
  whole(name, neededNumber(name, given), bounds);

export const yearIn = (name: ArgumentName, given: unknown): number => wholeIn(name, given, YEARS);

export const yearsIn = (name: ArgumentName, given: unknown): readonly number[] =>
  neededNumbers(name, given).map((value) => whole(name, value, YEARS));

const whole = (name: ArgumentName, value: number, { low, high }: Bounds): number =>
  Number.isInteger(value) && value >= low && value <= high
    ? value
    : refuse(name, 'plainFunctions.whole', { value: formatPlain(value, answerLanguage()), low, high });
