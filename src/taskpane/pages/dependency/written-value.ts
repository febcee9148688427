import { describeProblem } from '../../../i18n/describe-problem';
import type { Language } from '../../../i18n/language';
import { numberFromText } from '../../../model/parse/number-text';
import { isError, type Problem } from '../../../model/problem';
import type { InputRow } from '../../../workbook/edits/input-table';

/** The number in a cell, also where it was typed as text; null where there is none. */
export const asNumber = (value: unknown): number | null => {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? numberFromText(value) : null;
};

/** What stands in a cell as text; empty where nothing does. */
export const asText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

/** What is wrong with a cell of a row, as a sentence; null where it is right or nothing is filled in yet. */
export const problemIn = (
  problems: readonly Problem[],
  row: InputRow,
  column: string,
  language: Language,
): string | null => {
  if (row.values[column] === null || row.values[column] === undefined) return null;
  const cell = row.cells[column];
  const found = problems.find((problem) => isError(problem) && problem.cell === cell && cell !== undefined);
  return found === undefined ? null : describeProblem(found, language);
};
