import type { Problem } from '../problem';
import { TABLE_NAMES, type TableName } from '../tables';
import { parseRows, type ParsedRow } from './parse-rows';
import type { SourceRow } from './source-row';

export type SourceTables = Readonly<Record<TableName, readonly SourceRow[]>>;
export type ParsedTables = { readonly [T in TableName]: readonly ParsedRow<T>[] };

/** Every row of every table by itself; see `check` for what they must be together. */
export const parseTables = (sources: SourceTables, problems: Problem[]): ParsedTables =>
  Object.fromEntries(
    TABLE_NAMES.map((table) => [table, parseRows(table, sources[table], problems)]),
  ) as unknown as ParsedTables;
