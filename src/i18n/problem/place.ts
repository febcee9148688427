import type { Problem } from '../../model/problem';
import type { Language } from '../language';
import { columnInSentence, workbookTableName } from '../name-of';
import { translate } from '../translate';

/**
 * What a row of the problem's table is called: its row on the sheet where the problem has a cell,
 * else its number in the table.
 */
export const rowNumberOf = (problem: Problem, tableRow: number): number => {
  const sheetRow = /(\d+)$/.exec(problem.cell ?? '')?.[1];
  return sheetRow === undefined || problem.row === null
    ? tableRow
    : Number(sheetRow) - problem.row + tableRow;
};

/** `Organisaties!D7 (kpMunicipal, aandeel)`, or without a sheet `kpMunicipal, rij 3, aandeel`; empty without a place. */
export const describePlace = (problem: Problem, language: Language): string => {
  const { table, column, cell, row } = problem;
  const names: string[] = [];
  if (table !== null) names.push(workbookTableName(table));
  if (row !== null && cell === undefined) names.push(translate(language)('problemWords.row', { row }));
  if (column !== null) names.push(table === null ? column : columnInSentence(table, column, language));
  const named = names.join(', ');
  if (cell === undefined) return named;
  return named === '' ? cell : `${cell} (${named})`;
};
