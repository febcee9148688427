import { formatShare } from '../../i18n/format';
import type { ArgumentName } from '../argument/argument-name';
import { neededNumber } from '../argument/number-in';
import { answerLanguage } from '../session';
import { refuse } from './refuse';

/** Above this a rate is a percentage without its sign: 4.7 is 470 %. */
const HIGHEST = 0.5;

/** A yearly rate, such as 0.047 or 4.7 %; ends with `#VALUE!` where it cannot be one. */
export const rateIn = (name: ArgumentName, given: unknown): number => {
  const value = neededNumber(name, given);
  const language = answerLanguage();
  if (Math.abs(value) > HIGHEST)
    refuse(name, 'plainFunctions.rateTooLarge', {
      read: formatShare(value, language, 2),
      meant: formatShare(value / 100, language, 2),
    });
  return value;
};
