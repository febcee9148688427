import type { InputRow, InputTable } from '../../../workbook/edits/input-table';
import { WriteRefusal } from '../../../workbook/write-refusal';
import { namingColumns } from './row-name';

const sameIn = (columns: readonly string[], one: InputRow, other: InputRow): boolean =>
  columns.every((column) => (one.values[column] ?? null) === (other.values[column] ?? null));

/**
 * Where a row that was shown now stands, as the table may have been sorted or changed by someone else since: the row
 * that is the same in every value, else the one at its place or the only one with its name. Throws a `WriteRefusal`
 * where it is gone, so that no other row is changed in its stead.
 */
export const rowNow = (table: InputTable, was: InputRow): InputRow => {
  const all = Object.keys(was.values);
  const naming = namingColumns(table.name);
  const atPlace = table.rows.find(({ row }) => row === was.row);
  if (atPlace !== undefined && sameIn(naming, atPlace, was)) return atPlace;
  const same = table.rows.filter((row) => sameIn(all, row, was));
  const named = table.rows.filter((row) => sameIn(naming, row, was));
  const found = same[0] ?? (named.length === 1 ? named[0] : undefined);
  if (found === undefined) {
    throw new WriteRefusal({ reason: 'rowGone', table: table.image.name, row: was.row });
  }
  return found;
};
