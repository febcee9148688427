import { cellText } from '../../i18n/cell-text';
import { understand } from '../../model/parse/understand';
import { wrongArgument } from '../answer';
import { answerLanguage } from '../session';
import type { ArgumentName } from './argument-name';
import { shown } from './host-value';
import { rangeIn } from './range-in';
import { missing, valueIn } from './value-in';

/** A number, also one typed as text (`1.234,50`, `€ 12,50`, `12,5%`); null if empty. Never NaN or infinite. */
export const numberIn = (name: ArgumentName, given: unknown): number | null => {
  const value = valueIn(name, given);
  return (
    asNumber(value) ??
    wrongArgument(
      cellText(answerLanguage())('functions.argument.number', {
        argument: name[answerLanguage()],
        value: shown(value),
      }),
    )
  ).number;
};

/** The same; ends with `#VALUE!` where it is empty. */
export const neededNumber = (name: ArgumentName, given: unknown): number =>
  numberIn(name, given) ?? missing(name);

/**
 * The numbers of one row or one column, as far as it is filled; null for an empty cell between filled ones.
 * A single number is a row of one.
 */
export const numbersIn = (name: ArgumentName, given: unknown): readonly (number | null)[] =>
  lineIn(name, given).map(
    (cell, at) =>
      (
        asNumber(cell) ??
        wrongArgument(
          cellText(answerLanguage())('functions.argument.numberAt', {
            argument: name[answerLanguage()],
            value: shown(cell),
            at: at + 1,
          }),
        )
      ).number,
  );

/** The same without gaps and not empty; ends with `#VALUE!` otherwise. */
export const neededNumbers = (name: ArgumentName, given: unknown): readonly number[] => {
  const numbers = numbersIn(name, given);
  if (numbers.length === 0) return missing(name);
  return numbers.map(
    (number, at) =>
      number ??
      wrongArgument(
        cellText(answerLanguage())('functions.argument.gap', {
          argument: name[answerLanguage()],
          at: at + 1,
        }),
      ),
  );
};

/** The cells of one row or one column, as far as it is filled; ends with `#VALUE!` if it has more of both. */
export const lineIn = (name: ArgumentName, given: unknown): readonly unknown[] => {
  const cells = rangeIn(name, given);
  const columns = cells[0]?.length ?? 0;
  if (cells.length <= 1) return cells[0] ?? [];
  if (columns === 1) return cells.map((row) => row[0]);
  return wrongArgument(
    cellText(answerLanguage())('functions.argument.oneLine', {
      argument: name[answerLanguage()],
      rows: cells.length,
      columns,
    }),
  );
};

/** Null where a cell holds something that is no number. */
const asNumber = (cell: unknown): { readonly number: number | null } | null => {
  const { value } = understand('number', cell);
  if (value === null) return { number: null };
  return typeof value === 'number' && Number.isFinite(value) ? { number: value } : null;
};
