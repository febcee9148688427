import type { Language } from '../../i18n/language';
import { inputTable } from '../edits/input-table';
import { parsedArea } from '../area';
import type { CellPlace } from '../live-workbook';
import type { TableImage } from '../port';
import type { TableName } from '../../model/tables';
import { findTables } from '../read/find-tables';
import { matchHeaders } from '../read/match-headers';
import type { InputRef } from './explained';

/** The cell of an input, such as `Organisaties!D7`; null where its table has no such column or row. */
export const cellOfInput = (
  images: readonly TableImage[],
  { table, position, column }: InputRef,
  language: Language,
): string | null => inputTable(images, table, language)?.rows[position]?.cells[column] ?? null;

/** A cell of one of our tables, by the table and the column that it stands in; the column null where it is the user's own. */
export interface InputCell {
  readonly table: TableName;
  readonly column: string | null;
}

/** Which input a cell is; null where it is in none of our tables, or in their headers. */
export const inputAt = (images: readonly TableImage[], { sheet, cell }: CellPlace): InputCell | null => {
  const at = parsedArea(cell);
  if (at === null) return null;
  for (const { table, image } of findTables(images)) {
    const isIn = image.sheet === sheet && at.top > image.top && at.top <= image.top + image.rows.length;
    const header = matchHeaders(table, image)[at.left - image.left];
    if (isIn && header !== undefined) return { table, column: header.column };
  }
  return null;
};
