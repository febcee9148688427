import type { Problem, ProblemCode, ProblemDetails } from '../problem';
import { TABLE_NAMES, type TableName } from '../tables';
import type { RawModel, RawRow } from './raw';
import { shownValue } from './source-row';
import { COLUMNS } from './tables/columns';

/** The tables of a JSON model, as rows that nobody has looked at; what is not a table or a row is reported. */
export const rawOfJson = (
  json: unknown,
): { readonly raw: RawModel; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  if (!isRecord(json)) {
    problems.push(problemOf('not-a-model', { table: null, row: null, value: json }, {}));
    return { raw: {}, problems };
  }
  const raw: Partial<Record<TableName, readonly RawRow[]>> = {};
  for (const table of TABLE_NAMES) {
    raw[table] = rowsOf(table, table === 'model' ? settingsOf(json) : json[table], problems);
  }
  return { raw, problems };
};

/** The settings of a JSON model stand at its top. */
const settingsOf = (json: Readonly<Record<string, unknown>>): unknown =>
  json['model'] ?? Object.fromEntries(Object.keys(COLUMNS.model).map((name) => [name, json[name]]));

const rowsOf = (table: TableName, value: unknown, problems: Problem[]): readonly RawRow[] => {
  if (value === null || value === undefined) return [];
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  return entries.flatMap((entry, at) => {
    if (isRecord(entry)) return [{ row: at + 1, values: entry }];
    problems.push(problemOf('not-a-row', { table, row: at + 1, value: entry }, {}));
    return [];
  });
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const problemOf = <C extends ProblemCode>(
  code: C,
  at: { readonly table: TableName | null; readonly row: number | null; readonly value: unknown },
  details: ProblemDetails[C],
): Problem =>
  ({
    severity: 'error',
    code,
    table: at.table,
    row: at.row,
    column: null,
    value: shownValue(at.value),
    details,
  }) as Problem;
