import type { Problem } from '../problem';
import type { TableName } from '../tables';
import { LARGEST, type Column } from './column';
import { nearestName } from './nearest';
import { isRawError } from './raw';
import { reporter, type Report, type SourceRow } from './source-row';
import { COLUMNS, type Row } from './tables/columns';
import { EXPECTED, understand } from './understand';
import * as z from './zod';

/** A row that is right in itself, with where it came from. */
export interface ParsedRow<T extends TableName> {
  readonly source: SourceRow;
  readonly row: Row<T>;
}

/** Reads and checks every row of a table by itself. Rows with an error are left out; all problems are reported. */
export const parseRows = <T extends TableName>(
  table: T,
  rows: readonly SourceRow[],
  problems: Problem[],
): readonly ParsedRow<T>[] => {
  const columns: Readonly<Record<string, Column<unknown>>> = COLUMNS[table];
  const schema = z.object(
    Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.schema])),
  );
  const report = reporter(problems);
  return rows.flatMap((source) => {
    const understood = understandRow(columns, source, report);
    const parsed = schema.safeParse(understood);
    if (parsed.success) return [{ source, row: parsed.data as Row<T> }];
    for (const [name, issue] of firstIssuePerColumn(parsed.error.issues)) {
      const column = columns[name];
      if (column !== undefined) reportIssue(report, source, name, column, understood[name], issue);
    }
    return [];
  });
};

type Issue = z.core.$ZodIssue;

const firstIssuePerColumn = (issues: readonly Issue[]): ReadonlyMap<string, Issue> => {
  const first = new Map<string, Issue>();
  for (const issue of issues) {
    const name = String(issue.path[0]);
    if (!first.has(name)) first.set(name, issue);
  }
  return first;
};

const understandRow = (
  columns: Readonly<Record<string, Column<unknown>>>,
  source: SourceRow,
  report: Report,
): Record<string, unknown> => {
  const values: Record<string, unknown> = {};
  for (const name in columns) {
    const column = columns[name]!;
    const { value, fromText } = understand(column.kind, source.values[name]);
    values[name] = value;
    if (fromText !== undefined) report('warning', 'number-as-text', source, name, { read: fromText });
    if (column.wholeFrom !== undefined && typeof value === 'number' && Math.abs(value) > column.wholeFrom) {
      report('warning', 'whole-number-percentage', source, name, { meant: value / 100 });
    }
  }
  return values;
};

const reportIssue = (
  report: Report,
  source: SourceRow,
  name: string,
  column: Column<unknown>,
  value: unknown,
  issue: Issue,
): void => {
  if (value === null) return report('error', 'missing-value', source, name, {});
  if (isRawError(value)) return report('error', 'cell-error', source, name, { error: value.error });
  if (typeof value === 'number' && !Number.isFinite(value))
    return report('error', 'not-finite', source, name, {});
  if (column.choices !== undefined) {
    const nearest = typeof value === 'string' ? nearestName(value, column.choices) : null;
    return report('error', 'unknown-choice', source, name, { choices: column.choices, nearest });
  }
  const { bounds } = column;
  if (bounds !== undefined && (issue.code === 'too_small' || issue.code === 'too_big')) {
    // Nobody needs to hear of an upper bound that only nonsense reaches.
    if (bounds.high >= LARGEST && issue.code === 'too_small') {
      return report('error', 'below-minimum', source, name, { low: bounds.low, unit: bounds.unit });
    }
    return report('error', 'outside-bounds', source, name, bounds);
  }
  const expected =
    issue.code === 'custom' && column.kind === 'number' ? 'wholeNumber' : EXPECTED[column.kind];
  return report('error', 'wrong-type', source, name, { expected });
};
