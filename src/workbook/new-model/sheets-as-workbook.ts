import type { TableImage, Workbook } from '../port';
import type { Scalar, SheetSpec, TableSpec } from '../spec/sheet-spec';

type Cell = TableSpec['rows'][number][number];

const valueOf = (cell: Cell): Scalar => (typeof cell === 'object' && cell !== null ? cell.value : cell);

const imageOf = (sheet: string, { name, row, column, columns, rows, emptyRows }: TableSpec): TableImage => ({
  name,
  sheet,
  top: row,
  left: column,
  headers: columns.map(({ header }) => header),
  rows: [
    ...rows.map((cells) => cells.map(valueOf)),
    ...Array.from({ length: emptyRows }, () => columns.map(() => null)),
  ],
  merged: [],
});

/** Sheets before they are written, read as a workbook; those put in are added to what `sheets` gives. */
export const sheetsAsWorkbook = (
  first: readonly SheetSpec[],
): Workbook & { readonly sheets: () => readonly SheetSpec[] } => {
  let all = first;
  return {
    sheets: () => all,
    tables: () =>
      Promise.resolve(all.flatMap(({ name, tables }) => tables.map((table) => imageOf(name, table)))),
    sheetNames: () => Promise.resolve(all.map(({ name }) => name)),
    writeSheets: (more) => {
      const names = new Set(more.map(({ name }) => name));
      all = [...all.filter(({ name }) => !names.has(name)), ...more];
      return Promise.resolve();
    },
  };
};
