import type { TableName } from '../model/tables';
import type { Language } from './language';
import { TEXTS } from './texts';

/** The name of a table in a workbook: `municipal` is `kpMunicipal`, in every language. */
export const workbookTableName = (table: TableName): string =>
  `kp${table.charAt(0).toUpperCase()}${table.slice(1)}`;

export interface ColumnTexts {
  readonly header: string;
  readonly note: string;
}

/** Header and note of each column of a table, by JSON name, in the order in which they stand. */
export const columnTexts = (table: TableName, language: Language): Readonly<Record<string, ColumnTexts>> =>
  TEXTS[language].columns[table];

/** The header of a column, with its unit: `Jaarwaarde (€ per jaar)`; the JSON name itself where it is not ours. */
export const columnHeader = (table: TableName, column: string, language: Language): string =>
  columnTexts(table, language)[column]?.header ?? column;

/** The header within a sentence, without its unit: `jaarwaarde`. */
export const columnInSentence = (table: TableName, column: string, language: Language): string => {
  const bare = columnHeader(table, column, language).replace(/\s*\([^)]*\)/g, '');
  return /^\p{Lu}\p{Ll}/u.test(bare) ? bare.charAt(0).toLocaleLowerCase(language) + bare.slice(1) : bare;
};
