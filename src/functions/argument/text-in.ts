import { cellText } from '../../i18n/cell-text';
import { understand } from '../../model/parse/understand';
import { wrongArgument } from '../answer';
import { answerLanguage } from '../session';
import type { ArgumentName } from './argument-name';
import { shown } from './host-value';
import { missing, valueIn } from './value-in';

/** A text without spaces around it; a number counts as a name, since somebody may call a lot 1. Null if empty. */
export const textIn = (name: ArgumentName, given: unknown): string | null => {
  const found = valueIn(name, given);
  const { value } = understand('text', found);
  if (value === null || typeof value === 'string') return value;
  return wrongArgument(
    cellText(answerLanguage())('functions.argument.text', {
      argument: name[answerLanguage()],
      value: shown(found),
    }),
  );
};

/** The same; ends with `#VALUE!` where it is empty. */
export const neededText = (name: ArgumentName, given: unknown): string =>
  textIn(name, given) ?? missing(name);
