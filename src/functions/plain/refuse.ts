import { cellText, type CellTextKey } from '../../i18n/cell-text';
import { wrongArgument } from '../answer';
import type { ArgumentName } from '../argument/argument-name';
import { answerLanguage } from '../session';

/** Ends with `#VALUE!` and a sentence about an argument. */
export const refuse = (
  name: ArgumentName,
  key: CellTextKey,
  values: Readonly<Record<string, string | number>> = {},
): never => wrongArgument(cellText(answerLanguage())(key, { argument: name[answerLanguage()], ...values }));
