import type { Problem } from '../../model/problem';
import type { RawRow } from '../../model/parse/raw';
import type { TableName } from '../../model/tables';
import { cellAddress, quotedSheet } from '../cell-address';
import { TABLES } from '../definitions/all-tables';
import type { CellValue, TableImage } from '../port';
import type { MatchedHeader } from './match-headers';
import { overrideInJsonNames } from './override-names';
import { rawValue } from './value-called';

const isBlank = (cell: CellValue | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

/**
 * The rows of a table by JSON names, each value with its cell. A row in which none of our columns holds
 * anything is left out, whatever a user's own columns hold there; row numbers count it all the same.
 */
export const readRows = (
  table: TableName,
  image: TableImage,
  headers: readonly MatchedHeader[],
): readonly RawRow[] => {
  const ours = firstOfEach(headers);
  return image.rows.flatMap((cells, index) =>
    ours.every(([at]) => isBlank(cells[at])) ? [] : [rowAt(table, image, ours, cells, index)],
  );
};

/** Index and JSON name of the columns to read; of two for one column the first, the other is reported. */
const firstOfEach = (headers: readonly MatchedHeader[]): readonly (readonly [number, string])[] =>
  headers.flatMap(({ index, column }) =>
    column !== null && !headers.some((other) => other.column === column && other.index < index)
      ? [[index, column] as const]
      : [],
  );

const rowAt = (
  table: TableName,
  image: TableImage,
  columns: readonly (readonly [number, string])[],
  cells: readonly CellValue[],
  index: number,
): RawRow => {
  const values: Record<string, unknown> = {};
  const addresses: Record<string, string> = {};
  for (const [at, column] of columns) {
    const entry = TABLES[table].columns[column]?.entry;
    const cell = cells[at] ?? null;
    values[column] = entry === undefined ? cell : rawValue(entry, cell);
    addresses[column] = cellAddress(image.sheet, image.top + 1 + index, image.left + at);
  }
  return {
    row: index + 1,
    values: table === 'overrides' ? overrideInJsonNames(values) : values,
    cells: addresses,
  };
};

/** Merged cells hide to which row a value belongs. */
export const mergedProblems = (table: TableName, image: TableImage): readonly Problem[] =>
  image.merged.map((range) => ({
    table,
    row: null,
    column: null,
    cell: `${quotedSheet(image.sheet)}!${range.split(':')[0] ?? range}`,
    severity: 'error',
    code: 'merged-cells',
    value: null,
    details: { range },
  }));
