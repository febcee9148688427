import { shown } from '../book/write';
import type { Kind } from '../core/kind';
import { kindOf } from '../core/kind';
import type { Column } from './table-columns';

/** Hides the rows whose value in this column is none of these. */
export function filterByValues({ table, at }: Column, values: readonly unknown[]): void {
  const { sheet, body } = table;
  sheet.mayChange('allowAutoFilter');
  const wanted = new Set(values.map(String));
  table.filters.set(at, values);
  for (let row = body.top; row <= body.bottom; row++)
    if (!wanted.has(String(shown(sheet.at(row, body.left + at)?.value ?? null)))) sheet.filteredRows.add(row);
}

export const FILTER: Kind<Excel.Filter, Column> = kindOf<Excel.Filter, Column>('Filter', {
  acts: {
    applyValuesFilter: filterByValues,
    clear: ({ table, at }) => {
      table.filters.delete(at);
      for (const row of [...table.sheet.filteredRows])
        if (table.body.has(row, table.body.left)) table.sheet.filteredRows.delete(row);
    },
  },
});
