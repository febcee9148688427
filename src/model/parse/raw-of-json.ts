import type { Problem, ProblemCode, ProblemDetails } from '../problem';
import { TABLE_NAMES, type TableName } from '../tables';
import { nearestName, SLIP } from './nearest';
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
    for (const row of raw[table])
      problems.push(...nearMisses(table, row.row, row.values, Object.keys(COLUMNS[table])));
  }
  const known = [...TABLE_NAMES, ...Object.keys(COLUMNS.model)];
  return { raw, problems: [...nearMisses(null, null, json, known), ...problems] };
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

/** A name that is not ours is the user's own, unless it is nearly one of ours that is not there. */
const nearMisses = (
  table: TableName | null,
  row: number | null,
  values: Readonly<Record<string, unknown>>,
  known: readonly string[],
): readonly Problem[] =>
  Object.keys(values)
    .filter((name) => !known.includes(name))
    .flatMap((name) => {
      const nearest = nearestName(
        name,
        known.filter((candidate) => values[candidate] === undefined),
        SLIP,
      );
      if (nearest === null) return [];
      const details = { header: name, nearest };
      return [
        {
          severity: 'warning',
          code: 'header-near-miss',
          table,
          row,
          column: name,
          value: name,
          details,
        } as const,
      ];
    });

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
