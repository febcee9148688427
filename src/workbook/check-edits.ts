import type { TableEdit } from './live-workbook';
import type { TableImage } from './port';
import { WriteRefusal } from './write-refusal';

/** The first row of a table without any value, from 0; null where every row has one. */
export const firstFreeRow = (rows: TableImage['rows']): number | null => {
  const free = rows.findIndex((row) => row.every((value) => value === null));
  return free === -1 ? null : free;
};

/** Refuses edits, before the first of them is made, that name a table, a column or a row that is not there. */
export const checkEdits = (tables: readonly TableImage[], edits: readonly TableEdit[]): void => {
  const rowsOf = new Map<string, boolean[]>();
  for (const edit of edits) {
    const image = tables.find(({ name }) => name === edit.table);
    if (!image) throw new WriteRefusal({ reason: 'tableGone', table: edit.table });
    const columns = edit.kind === 'add' ? Object.keys(edit.values) : edit.kind === 'set' ? [edit.column] : [];
    const gone = columns.find((column) => !image.headers.includes(column));
    if (gone !== undefined) throw new WriteRefusal({ reason: 'columnGone', table: edit.table, column: gone });
    // Whether each row has a value, as the edits before leave it.
    const filled = rowsOf.get(edit.table) ?? image.rows.map((row) => row.some((value) => value !== null));
    rowsOf.set(edit.table, filled);
    if (edit.kind === 'add') {
      const free = filled.indexOf(false);
      filled[free === -1 ? filled.length : free] = true;
      continue;
    }
    if (edit.row < 0 || edit.row >= filled.length || !Number.isInteger(edit.row)) {
      throw new WriteRefusal({ reason: 'rowGone', table: edit.table, row: edit.row });
    }
    if (edit.kind === 'remove') filled.splice(edit.row, 1);
    else if (edit.value !== null) filled[edit.row] = true;
  }
};
