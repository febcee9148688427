import type { TableImage } from '../../src/workbook/port';
import type { CellValue } from '../../src/workbook/port';
import type { Scalar, SheetSpec, TableSpec } from '../../src/workbook/spec/sheet-spec';

const plain = (value: TableSpec['rows'][number][number]): Scalar =>
  typeof value === 'object' && value !== null ? value.value : value;

/** A table as a host would give it back after writing it, its open rows included. */
const imageOfTable = (sheet: string, table: TableSpec): TableImage => ({
  name: table.name,
  sheet,
  top: table.row,
  left: table.column,
  headers: table.columns.map(({ header }) => header),
  rows: [
    ...table.rows.map((row) => row.map(plain)),
    ...Array.from({ length: table.emptyRows }, () => table.columns.map(() => null)),
  ],
  merged: [],
});

export const imagesOf = (sheets: readonly SheetSpec[]): readonly TableImage[] =>
  sheets.flatMap(({ name, tables }) => tables.map((table) => imageOfTable(name, table)));

/** A small table as a host gives it, on the sheet Opdracht from B4. */
export const image = (
  name: string,
  headers: readonly CellValue[],
  ...rows: readonly (readonly CellValue[])[]
): TableImage => ({ name, sheet: 'Opdracht', top: 4, left: 2, headers, rows, merged: [] });
