import type { TableName } from '../tables';

/**
 * A model before anyone has looked at it: rows per table, values by JSON column name.
 * A missing key, `null`, `undefined` or an empty (or blank) text is an empty cell.
 * A door (JSON, a workbook, function arguments) makes one of these; `parseModel` does the rest.
 */
export type RawModel = Readonly<Partial<Record<TableName, readonly RawRow[]>>>;

export interface RawRow {
  /** Position among the rows of the table, from 1, empty rows counted. */
  readonly row: number;
  readonly values: Readonly<Record<string, unknown>>;
  /** The cell of a column, such as `Organisaties!D7`; absent where there is no sheet. */
  readonly cells?: Readonly<Record<string, string>>;
}

/** An error value in a cell (`#REF!`): a door passes it on like this. */
export interface RawError {
  readonly error: string;
}

export const isRawError = (value: unknown): value is RawError =>
  typeof value === 'object' && value !== null && typeof (value as { error?: unknown }).error === 'string';
