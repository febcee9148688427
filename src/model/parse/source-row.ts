import type { Place, Problem, ProblemCode, ProblemDetails, ProblemValue, Severity } from '../problem';
import type { TableName } from '../tables';
import type { RawRow } from './raw';

/** A row with the place of each of its values; an overlaid value keeps the place where it was written. */
export interface SourceRow extends RawRow {
  readonly table: TableName;
  readonly overlaid?: Readonly<Record<string, Place>>;
}

/** Where a problem with a column of a row is to be mended. */
export const placeOf = (row: SourceRow, column: string | null): Place => {
  const written = column === null ? undefined : row.overlaid?.[column];
  if (written !== undefined) return written;
  const cell = column === null ? undefined : row.cells?.[column];
  return { table: row.table, row: row.row, column, ...(cell === undefined ? {} : { cell }) };
};

/** No sentence needs to repeat a whole book that was pasted in a cell. */
const LONGEST = 500;
const SHORT = 60;

/** A value as a problem can show it. */
export const shownValue = (value: unknown): ProblemValue => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value.length > LONGEST ? `${value.slice(0, SHORT)}…` : value;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  return JSON.stringify(value);
};

export type Report = <C extends ProblemCode>(
  severity: Severity,
  code: C,
  row: SourceRow,
  column: string | null,
  details: ProblemDetails[C],
) => void;

/** Collects problems with the place and value they are about. */
export const reporter =
  (problems: Problem[]): Report =>
  (severity, code, row, column, details) => {
    const value = column === null ? null : shownValue(row.values[column]);
    problems.push({ ...placeOf(row, column), severity, code, value, details } as Problem);
  };
