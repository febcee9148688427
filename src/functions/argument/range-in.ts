import { cellText } from '../../i18n/cell-text';
import { notThere, wrongArgument } from '../answer';
import { answerLanguage } from '../session';
import type { ArgumentName } from './argument-name';
import { cellOf, errorIn } from './host-value';

/** Cells row by row; null where a cell is empty. */
export type Cells = readonly (readonly unknown[])[];

const NOT_THERE = '#N/A';

/**
 * An argument as rows of cells, without the empty rows and columns at its end, so that a whole column counts as far
 * as it is filled: `[]` if nothing is. A value that is no range is one row of one cell.
 * Ends with `#N/A` or `#VALUE!` if a cell holds an error.
 */
export const rangeIn = (name: ArgumentName, given: unknown): Cells => {
  const rows = rowsOf(given);
  refuseErrors(name, rows);
  return withoutEmptyEnds(rows.map((row) => row.map(cellOf)));
};

const rowsOf = (given: unknown): Cells => {
  if (!Array.isArray(given)) return [[given]];
  const rows: readonly unknown[] = given;
  return rows.map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
};

const withoutEmptyEnds = (rows: Cells): Cells => {
  const height = rows.findLastIndex((row) => row.some((cell) => cell !== null)) + 1;
  const filled = rows.slice(0, height);
  const width = filled.reduce(
    (most, row) => Math.max(most, row.findLastIndex((cell) => cell !== null) + 1),
    0,
  );
  return filled.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
};

const refuseErrors = (name: ArgumentName, rows: Cells): void => {
  for (const [r, row] of rows.entries())
    for (const [c, cell] of row.entries()) {
      const error = errorIn(cell);
      if (error === null) continue;
      const alone = rows.length === 1 && row.length === 1;
      refuseError(error, errorSentence(name, error, alone ? null : { row: r + 1, column: c + 1 }));
    }
};

const errorSentence = (
  name: ArgumentName,
  error: string,
  place: { readonly row: number; readonly column: number } | null,
): string => {
  const t = cellText(answerLanguage());
  const argument = name[answerLanguage()];
  return place === null
    ? t('functions.argument.error', { argument, error })
    : t('functions.argument.errorAt', { argument, error, ...place });
};

/** Only these two errors can carry a sentence; what is not there stays what it is, the rest is a wrong value. */
const refuseError = (error: string, sentence: string): never =>
  error === NOT_THERE ? notThere(sentence) : wrongArgument(sentence);
