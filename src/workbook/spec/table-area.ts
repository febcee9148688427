import type { Area } from '../area';
import type { TableSpec } from './sheet-spec';

/** Rows below the headers; a table needs one even when nobody has filled anything in. */
export const bodyRows = ({ rows, emptyRows }: TableSpec): number => Math.max(1, rows.length + emptyRows);

/** The cells of a table, its headers among them. */
export const tableArea = (table: TableSpec): Area => ({
  top: table.row,
  left: table.column,
  bottom: table.row + bodyRows(table),
  right: table.column + table.columns.length - 1,
});
