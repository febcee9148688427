import type { Language } from '../../i18n/language';

/** A model that shows what the product is for, with what is public in it and what has been made up. */
export interface Example {
  /** The model with the JSON names of the public definition. */
  readonly model: Readonly<Record<string, unknown>>;
  readonly published: Readonly<Record<Language, readonly string[]>>;
  readonly invented: Readonly<Record<Language, readonly string[]>>;
}

type Cell = string | number | boolean | null | readonly (string | number)[];

/** Rows under their column names, the way a table reads; a `null` is an empty cell. */
export const table = (columns: readonly string[], rows: readonly (readonly Cell[])[]): readonly Readonly<Record<string, Cell>>[] => rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));
