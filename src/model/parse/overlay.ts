import type { ExpressionReader } from '../expression';
import { nearestName } from './nearest';
import { EVERY_ROW, OVERRIDABLE_TABLES, type OverridableTable } from '../tables';
import { mayBeReplaced, ROW_KEYS } from './overridable';
import { isExpression, oldValueOf } from './override-expression';
import type { ParsedRow } from './parse-rows';
import type { SourceTables } from './parsed-tables';
import type { Problem } from '../problem';
import { placeOf, shownValue, type Report, type SourceRow } from './source-row';
import { COLUMNS } from './tables/columns';
import { keyOf } from './check/keys';

type OverrideRow = ParsedRow<'overrides'>;

/**
 * A scenario's inputs: the model's rows with its overrides laid over them, in table order, each keeping the
 * place where it was written. Overrides that cannot be laid are reported.
 * @param reader works out overrides that are expressions, of the value as earlier overrides left it
 */
export const overlaidSources = (
  sources: SourceTables,
  overrides: readonly OverrideRow[],
  report: Report,
  reader: ExpressionReader,
): SourceTables => {
  const laid: Record<string, readonly SourceRow[]> = { ...sources };
  for (const override of overrides) {
    const table = overridableTable(override, report);
    if (table === null) continue;
    laid[table] = layOver(laid[table]!, table, override, { report, reader });
  }
  return laid as SourceTables;
};

const overridableTable = ({ source, row }: OverrideRow, report: Report): OverridableTable | null => {
  const table = OVERRIDABLE_TABLES.find((name) => name === row.table);
  const details = { table: row.table, column: row.column };
  if (table === undefined) {
    report('error', 'override-forbidden', source, 'table', details);
    return null;
  }
  const columns = Object.keys(COLUMNS[table]);
  if (!columns.includes(row.column)) {
    const nearest = nearestName(row.column, columns);
    report('error', 'unknown-name', source, 'column', { kind: 'column', nearest });
    return null;
  }
  if (!mayBeReplaced(table, row.column)) {
    report('error', 'override-forbidden', source, 'column', details);
    return null;
  }
  return table;
};

const layOver = (
  rows: readonly SourceRow[],
  table: OverridableTable,
  override: OverrideRow,
  { report, reader }: { readonly report: Report; readonly reader: ExpressionReader },
): readonly SourceRow[] => {
  const { source, row } = override;
  const keys = ROW_KEYS[table];
  const key = row.key ?? '';
  const every = key === EVERY_ROW || keys.length === 0;
  const matches = (candidate: SourceRow): boolean => every || keyOf(candidate, keys) === key;
  if (!rows.some(matches)) {
    const nearest = nearestName(
      key,
      rows.map((candidate) => keyOf(candidate, keys)),
    );
    report('error', 'override-matches-nothing', source, 'key', { key, nearest });
    return rows;
  }
  const place = placeOf(source, 'value');
  const replacement = isExpression(table, row.column, row.value)
    ? revisedValue(table, override, row.value, { report, reader })
    : (): unknown => row.value;
  return rows.map((candidate) => {
    const value = matches(candidate) ? replacement(candidate) : undefined;
    if (value === undefined) return candidate;
    return {
      ...candidate,
      values: { ...candidate.values, [row.column]: value },
      overlaid: { ...candidate.overlaid, [row.column]: place },
    };
  });
};

/** What an expression makes of the value in each row; undefined where nothing can be laid, which is reported. */
const revisedValue =
  (
    table: OverridableTable,
    { source, row }: OverrideRow,
    expression: string,
    { report, reader }: { readonly report: Report; readonly reader: ExpressionReader },
  ) =>
  (candidate: SourceRow): number | undefined => {
    const old = oldValueOf(table, row.column, candidate.values[row.column]);
    if (old.is === 'wrong') return undefined;
    const revised = reader.revised(expression, old.is === 'number' ? old.number : null);
    if (typeof revised === 'number') return revised;
    report('error', 'wrong-expression', source, 'value', revised);
    return undefined;
  };

/**
 * A problem that only a scenario's overrides bring about, placed at one of them, where it can be mended: the last
 * of the same row, else of the same table, else of the scenario.
 */
export const placedAtOverride = (
  problem: Problem,
  laid: SourceTables,
  overrides: readonly OverrideRow[],
): Problem => {
  const { table, row } = problem;
  if (table === null || table === 'overrides') return problem;
  const ofRow = laid[table].find((candidate) => candidate.row === row)?.overlaid ?? {};
  const inRow = new Set(Object.values(ofRow).map((place) => place.row));
  const override =
    overrides.findLast(({ source }) => inRow.has(source.row)) ??
    overrides.findLast((candidate) => candidate.row.table === table) ??
    overrides.at(-1);
  if (override === undefined) return problem;
  const { cell, ...withoutCell } = problem;
  const value = shownValue(override.source.values['value']);
  return { ...withoutCell, ...placeOf(override.source, 'value'), value };
};
