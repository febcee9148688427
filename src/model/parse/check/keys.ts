import type { TableName } from '../../tables';
import { textIn } from '../known-names';
import type { SourceTables } from '../parsed-tables';
import type { Report, SourceRow } from '../source-row';

/** The columns that name a row, where no two rows may have the same name. */
const KEY_COLUMNS = {
  lots: ['lot'],
  indexation: ['year'],
  targets: ['name'],
  organisations: ['organisation'],
  municipal: ['organisation', 'stream', 'lot'],
  neighbourhoods: ['neighbourhood'],
  scenarios: ['scenario'],
} as const satisfies Partial<Record<TableName, readonly string[]>>;

/** A row's key as people write it: its names with `|` between them. */
export const keyOf = (row: SourceRow, columns: readonly string[]): string => namesOf(row, columns).join('|');

const namesOf = (row: SourceRow, columns: readonly string[]): readonly string[] =>
  columns.map((column) => textIn(row, column) ?? '');

export const checkKeys = (sources: SourceTables, report: Report): void => {
  for (const [table, columns] of Object.entries(KEY_COLUMNS)) {
    const first = new Map<string, number>();
    for (const row of sources[table as TableName]) {
      if (textIn(row, columns[0]) === null) continue;
      // Names may hold a `|` themselves, so they are told apart one by one.
      const names = JSON.stringify(namesOf(row, columns));
      const firstRow = first.get(names);
      if (firstRow === undefined) first.set(names, row.row);
      else report('error', 'duplicate-key', row, columns[0], { key: keyOf(row, columns), firstRow });
    }
  }
};
