import type { Language } from '../../i18n/language';
import { columnHeader } from '../../i18n/name-of';
import type { TableName } from '../../model/tables';
import { TABLES } from '../definitions/all-tables';
import type { TableEdit } from '../live-workbook';
import type { TableImage } from '../port';
import { findTables } from '../read/find-tables';
import { matchHeaders, type MatchedHeader } from '../read/match-headers';
import { readRows } from '../read/read-rows';
import { rowsOf } from '../read/rows-of';

/** Values of a row by JSON names. */
export type InputValues = Readonly<Record<string, unknown>>;

export interface InputRow {
  /** Where it stands in the table, from 0, as edits name it. */
  readonly row: number;
  readonly values: InputValues;
  /** The cell of each value, such as `Organisaties!D7`. */
  readonly cells: Readonly<Record<string, string>>;
}

/** One of our tables as people filled it in, with what is needed to change it. */
export interface InputTable {
  readonly name: TableName;
  readonly image: TableImage;
  readonly headers: readonly MatchedHeader[];
  /** Of the headers, and so of the words in the cells. */
  readonly language: Language;
  /** Rows in which anything of ours is filled in. */
  readonly rows: readonly InputRow[];
}

/** A table of the workbook by its JSON name; null where it is not there. */
export const inputTable = (
  images: readonly TableImage[],
  name: TableName,
  language: Language,
): InputTable | null => {
  const image = findTables(images).find(({ table }) => table === name)?.image;
  if (image === undefined) return null;
  const headers = matchHeaders(name, image);
  const rows = readRows(name, image, headers).map(({ row, values, cells }) => ({
    row: row - 1,
    values,
    cells: cells ?? {},
  }));
  return { name, image, headers, language, rows };
};

/** Whether the table has a column, by its JSON name. */
export const hasColumn = ({ headers }: InputTable, column: string): boolean =>
  headers.some((header) => header.column === column);

const headerOf = ({ name, headers, language }: InputTable, column: string): string =>
  headers.find((header) => header.column === column)?.text ?? columnHeader(name, column, language);

const shown = (table: InputTable, values: InputValues, columns: readonly string[]) =>
  rowsOf(table.name, [{ row: 1, values }], columns, table.language)[0] ?? [];

/** Changes of one row, one for each value; `row` as in `InputRow`. */
export const setInRow = (table: InputTable, row: number, values: InputValues): readonly TableEdit[] => {
  const columns = Object.keys(values);
  const cells = shown(table, values, columns);
  return columns.map((column, at) => ({
    kind: 'set',
    table: table.image.name,
    row,
    column: headerOf(table, column),
    value: cells[at] ?? null,
  }));
};

/** A row more; what the table has no column for is left out where it is empty. */
export const addRow = (table: InputTable, values: InputValues): TableEdit => {
  const columns = Object.keys(values).filter(
    (column) => hasColumn(table, column) || (values[column] !== null && values[column] !== undefined),
  );
  const cells = shown(table, values, columns);
  return {
    kind: 'add',
    table: table.image.name,
    values: Object.fromEntries(columns.map((column, at) => [headerOf(table, column), cells[at] ?? null])),
  };
};

export const removeRow = (table: InputTable, row: number): TableEdit => ({
  kind: 'remove',
  table: table.image.name,
  row,
});

/** The columns of a table that people may fill in, by JSON names, in the order of the definition. */
export const columnsOfTable = (table: InputTable): readonly string[] =>
  Object.keys(TABLES[table.name].columns).filter((column) => hasColumn(table, column));
