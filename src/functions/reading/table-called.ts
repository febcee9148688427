import { TABLE_NAMES, type TableName } from '../../model/tables';
import { TABLES } from '../../workbook/definitions/all-tables';
import type { CellValue } from '../../workbook/port';
import { columnCalled } from '../../workbook/read/column-names';

interface Likeness {
  readonly table: TableName;
  /** How many of its columns have a header here. */
  readonly columns: number;
  /** How many that it cannot do without have none. */
  readonly missing: number;
  /** How many of its columns have none. */
  readonly absent: number;
}

/**
 * Which table of ours has these headers, in either language or by JSON name, in any order and among others; null if
 * none has. It is the one with most of its columns here and, of two with as many, the one that misses least. At
 * least half of the columns that it cannot do without must be here.
 */
export const tableCalled = (headers: readonly CellValue[]): TableName | null => {
  const names = headers.filter((header) => typeof header === 'string');
  const [best] = TABLE_NAMES.map((table) => likeness(table, names))
    .filter(({ table, columns, missing }) => columns > 0 && missing <= requiredOf(table).length / 2)
    .sort(
      (one, other) => other.columns - one.columns || one.missing - other.missing || one.absent - other.absent,
    );
  return best?.table ?? null;
};

const likeness = (table: TableName, names: readonly string[]): Likeness => {
  const found = new Set(names.map((name) => columnCalled(table, name)).filter((column) => column !== null));
  return {
    table,
    columns: found.size,
    missing: requiredOf(table).filter((column) => !found.has(column)).length,
    absent: Object.keys(TABLES[table].columns).length - found.size,
  };
};

const requiredOf = (table: TableName): readonly string[] =>
  Object.entries(TABLES[table].columns)
    .filter(([, { required }]) => required)
    .map(([column]) => column);
