import { choiceLabel } from '../../i18n/choice-label';
import type { Language } from '../../i18n/language';
import { columnHeader } from '../../i18n/name-of';
import { keyInWords } from '../../i18n/replaced-value';
import type { RawRow } from '../../model/parse/raw';
import { TABLE_NAMES, type TableName } from '../../model/tables';
import { TABLES } from '../definitions/all-tables';
import type { Entry } from '../definitions/entry';
import type { Scalar } from '../spec/sheet-spec';
import { shownValue } from './shown-value';

const several: Entry = { kind: 'several' };

/** The columns of a table that these rows fill and that are not ours: the user's own, kept as they are. */
export const ownColumns = (table: TableName, rows: readonly RawRow[]): readonly string[] => {
  const ours = TABLES[table].columns;
  const all = new Set(rows.flatMap(({ values }) => Object.keys(values)));
  return [...all].filter((name) => !Object.hasOwn(ours, name));
};

/**
 * Rows as cells under these columns (JSON names), with the words of a language: the way back of `readModel`.
 * An empty row of the raw table, left out there, is left out here too.
 */
export const rowsOf = (
  table: TableName,
  rows: readonly RawRow[],
  columns: readonly string[],
  language: Language,
): readonly (readonly Scalar[])[] =>
  rows.map(({ values }) => {
    const named = table === 'overrides' ? overrideInWords(values, language) : values;
    return columns.map((column) =>
      shownValue(TABLES[table].columns[column]?.entry ?? several, named[column], language),
    );
  });

const isTable = (name: unknown): name is TableName => TABLE_NAMES.some((table) => table === name);

/** A replaced value is shown as its own column would show it, under the header people see there. */
const overrideInWords = (values: RawRow['values'], language: Language): Readonly<Record<string, unknown>> => {
  const { table, column, key, value } = values;
  if (!isTable(table) || typeof column !== 'string') return values;
  const entry = TABLES[table].columns[column]?.entry ?? several;
  return {
    ...values,
    column: columnHeader(table, column, language),
    key: typeof key === 'string' ? shownKey(table, key, language) : key,
    value: shownValue(entry, value, language),
  };
};

const shownKey = (table: TableName, key: string, language: Language): string =>
  table === 'municipal' && key.includes('|')
    ? keyInWords(key, language)
    : choiceLabel('overrideKey', key, language);
