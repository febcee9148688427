import type { Area } from '../book/area';
import { write } from '../book/write';
import { shown } from '../book/write';
import type { Kind } from '../core/kind';
import { kindOf } from '../core/kind';

type Value = string | number | boolean;

/** Numbers before texts before yes and no; empty cells last. */
const rank = (value: Value): number =>
  value === '' ? 3 : typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;

function compared(one: Value, other: Value, ascending: boolean): number {
  if (one === '' || other === '') return rank(one) - rank(other);
  const order = rank(one) - rank(other) || (one < other ? -1 : one > other ? 1 : 0);
  return ascending ? order : -order;
}

/** Sorts rows by their values. Formulas in them become what they gave. */
export function sortRows(area: Area, fields: readonly Excel.SortField[], hasHeaders: boolean): void {
  const from = hasHeaders ? area.part(1, 0, area.rows - 1, area.columns) : area;
  const rows = from.matrix((row, column) => shown(area.sheet.at(row, column)?.value ?? null));
  rows.sort((one, other) => {
    for (const { key, ascending } of fields) {
      const order = compared(one[key] ?? '', other[key] ?? '', ascending ?? true);
      if (order !== 0) return order;
    }
    return 0;
  });
  write(
    from,
    rows.map((row) => row.map((each) => (typeof each === 'string' && each !== '' ? `'${each}` : each))),
    'RangeSort.apply',
  );
}

export const SORT: Kind<Excel.RangeSort, Area> = kindOf<Excel.RangeSort, Area>('RangeSort', {
  acts: { apply: (area, fields, _matchCase, hasHeaders) => sortRows(area, fields, hasHeaders ?? false) },
});
