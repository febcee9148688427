import type { Language } from '../../../i18n/language';
import { isOverridable, mayBeReplaced, ROW_KEYS } from '../../../model/parse/overridable';
import type { OverridableTable } from '../../../model/tables';
import { inputTable, type InputRow, type InputTable } from '../../../workbook/edits/input-table';
import type { CellPlace } from '../../../workbook/live-workbook';
import type { TableImage } from '../../../workbook/port';
import { findTables } from '../../../workbook/read/find-tables';

/** An input that a scenario may replace, as a row of kpOverrides names it. */
export interface ReplaceableInput {
  readonly table: OverridableTable;
  /** Null for the transition budget, which has one row. */
  readonly key: string | null;
  /** JSON name. */
  readonly column: string;
  /** What stands there now. */
  readonly value: unknown;
  /** How many rows the key names: grants of one funder may follow each other. */
  readonly rows: number;
}

/** What somebody points at, and why a scenario cannot replace it where it cannot. */
export type PointedAt =
  | { readonly is: 'input'; readonly input: ReplaceableInput }
  | { readonly is: 'outside' | 'header' | 'emptyRow' }
  | { readonly is: 'fixed'; readonly table: OverridableTable; readonly column: string };

/** The key of a row: its names with `|` between them, a missing one left empty. */
const keyOf = ({ values }: InputRow, columns: readonly string[]): string =>
  columns
    .map((column) => {
      const name = values[column];
      return typeof name === 'string' ? name.trim() : typeof name === 'number' ? String(name) : '';
    })
    .join('|');

interface Position {
  readonly row: number;
  readonly column: number;
}

/** Row and column of `D7` or `$D$7`, from 1; null for what is no single cell. */
const positionOf = (cell: string): Position | null => {
  const parts = /^([A-Z]+)(\d+)$/.exec(cell.replaceAll('$', '').toUpperCase());
  if (parts === null) return null;
  const [, letters = '', digits = ''] = parts;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
};

const holds = ({ top, left, headers, rows }: TableImage, { row, column }: Position): boolean =>
  row >= top && row <= top + rows.length && column >= left && column < left + headers.length;

/** The input of the model that stands in a cell, as far as a scenario may replace it. */
export const pointedAt = (
  images: readonly TableImage[],
  language: Language,
  { sheet, cell }: CellPlace,
): PointedAt => {
  const at = positionOf(cell);
  if (at === null) return { is: 'outside' };
  const found = findTables(images).find(({ image }) => image.sheet === sheet && holds(image, at));
  if (found === undefined || !isOverridable(found.table)) return { is: 'outside' };
  const input = inputTable(images, found.table, language);
  // Of two tables with the same headers only the first is read.
  if (input === null || input.image !== found.image) return { is: 'outside' };
  return inTable(input, found.table, at);
};

const inTable = (input: InputTable, table: OverridableTable, at: Position): PointedAt => {
  const { image, headers, rows } = input;
  const column = headers.find(({ index }) => index === at.column - image.left)?.column ?? null;
  if (at.row === image.top) return { is: 'header' };
  if (column === null) return { is: 'outside' };
  const row = rows.find((each) => each.row === at.row - image.top - 1);
  if (row === undefined) return { is: 'emptyRow' };
  if (!mayBeReplaced(table, column)) return { is: 'fixed', table, column };
  const keys = ROW_KEYS[table];
  const key = keys.length === 0 ? null : keyOf(row, keys);
  const same = key === null ? rows : rows.filter((each) => keyOf(each, keys) === key);
  return { is: 'input', input: { table, key, column, value: row.values[column], rows: same.length } };
};
