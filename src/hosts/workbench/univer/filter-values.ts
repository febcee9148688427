import { numfmt } from '@univerjs/core';
import { TABLE_FILTER_EMPTY_VALUE } from '@univerjs/sheets-table';
import type { Area } from '../../../workbook/area';
import type { GridCell, GridSheet } from '../../file/grid/grid-book';
import { isError, isFormula } from '../../file/grid/same-content';

/** How a page in either language shows a number: the grid chooses its language after it reads a filter. */
const LANGUAGES = ['nl', 'en'] as const;
const GENERAL = 'General';

/** What a cell says in the list of a filter, in every way in which the grid may put it. */
function saidBy({ content, look }: GridCell): readonly (string | number)[] {
  const value = isFormula(content) ? content.value : content;
  if (value === null || value === '') return [TABLE_FILTER_EMPTY_VALUE];
  if (isError(value)) return [value.error];
  if (typeof value === 'boolean') return [value ? 'TRUE' : 'FALSE'];
  if (typeof value !== 'number') return [value];
  const shown = LANGUAGES.map((locale) =>
    numfmt.format(look.format ?? GENERAL, value, { locale, throws: false }),
  );
  return [value, String(value), ...shown];
}

/**
 * What the rows that a filter leaves say in one of its columns, the headers aside. A filter by these leaves the
 * same rows, whatever it asked.
 */
export function valuesLeft(
  sheet: GridSheet,
  { top, bottom }: Pick<Area, 'top' | 'bottom'>,
  column: number,
): readonly (string | number)[] {
  const gone = new Set(sheet.rows.filter(({ filtered }) => filtered).map(({ row }) => row));
  const cells = sheet.cells.filter(
    (cell) => cell.column === column && cell.row > top && cell.row <= bottom && !gone.has(cell.row),
  );
  const rows = bottom - top - [...gone].filter((row) => row > top && row <= bottom).length;
  const blank = cells.length < rows ? [TABLE_FILTER_EMPTY_VALUE] : [];
  return [...new Set([...cells.flatMap(saidBy), ...blank])];
}

/** How the list of a filter calls cells in which nothing is. */
export const NOTHING = TABLE_FILTER_EMPTY_VALUE;
