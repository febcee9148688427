import { columnLetters, columnOf } from './address';

const REFERENCE = /("(?:[^"]|"")*"|'(?:[^']|'')*'!)|(\$?)\b([A-Z]{1,3})(\$?)(\d{1,7})\b(?![(\w[])/g;

/** Changes each cell reference outside of quotes; the change gets and gives column and row from 0. */
export const withReferences = (
  formula: string,
  change: (
    reference: { fixedColumn: boolean; column: number; fixedRow: boolean; row: number },
    before: string,
  ) => string,
): string =>
  formula.replace(
    REFERENCE,
    (
      all: string,
      quoted: string | undefined,
      dollar: string,
      letters: string,
      second: string,
      digits: string,
      at: number,
    ) =>
      quoted !== undefined
        ? all
        : change(
            {
              fixedColumn: dollar === '$',
              column: columnOf(letters),
              fixedRow: second === '$',
              row: Number(digits) - 1,
            },
            formula.slice(0, at),
          ),
  );

/** How a reference is written. */
export const written = (fixedColumn: boolean, column: number, fixedRow: boolean, row: number): string =>
  row < 0 || column < 0
    ? '#REF!'
    : `${fixedColumn ? '$' : ''}${columnLetters(column)}${fixedRow ? '$' : ''}${row + 1}`;

/** The formula as it stands when its cell is copied so many rows down and columns to the right. */
export const movedFormula = (formula: string, down: number, right: number): string =>
  withReferences(formula, ({ fixedColumn, column, fixedRow, row }) =>
    written(fixedColumn, fixedColumn ? column : column + right, fixedRow, fixedRow ? row : row + down),
  );
