import { cellText } from '../../i18n/cell-text';
import { wrongArgument } from '../answer';
import { answerLanguage } from '../session';
import type { ArgumentName } from './argument-name';
import { rangeIn } from './range-in';

/** The one value of an argument, from a value, a cell or a range of which only the first cell is filled; null if empty. */
export const valueIn = (name: ArgumentName, given: unknown): unknown => {
  const cells = rangeIn(name, given);
  const [first] = cells;
  if (first === undefined) return null;
  if (cells.length === 1 && first.length === 1) return first[0];
  return wrongArgument(
    cellText(answerLanguage())('functions.argument.oneCell', {
      argument: name[answerLanguage()],
      rows: cells.length,
      columns: first.length,
    }),
  );
};

/** Ends with `#VALUE!`: an argument that must be there is empty. */
export const missing = (name: ArgumentName): never =>
  wrongArgument(
    cellText(answerLanguage())('functions.argument.missing', { argument: name[answerLanguage()] }),
  );
