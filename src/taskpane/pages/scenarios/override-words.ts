import { choiceLabel } from '../../../i18n/choice-label';
import { formatDate, formatEuros, formatPlain, formatShare } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';
import { columnInSentence } from '../../../i18n/name-of';
import { keyInWords } from '../../../i18n/replaced-value';
import { dateOfSerial } from '../../../i18n/serial-date';
import { EVERY_ROW, type TableName } from '../../../model/tables';
import { TABLES } from '../../../workbook/definitions/all-tables';

/** The row that a key names, as people know it: `Buurthuis, subsidie`; null where there is but one row. */
export const rowInWords = (table: TableName, key: unknown, language: Language): string | null => {
  if (typeof key !== 'string' || key === '') return null;
  if (key === EVERY_ROW) return choiceLabel('overrideKey', key, language);
  const words = table === 'municipal' ? keyInWords(key, language) : key;
  return words
    .split('|')
    .filter((part) => part !== '')
    .join(', ');
};

/** The column within a sentence; a JSON name that is not known stays as it is. */
export const columnInWords = (table: TableName, column: unknown, language: Language): string =>
  typeof column === 'string' ? columnInSentence(table, column, language) : '';

/** A value as its column shows it: `€ 12.500`, `12,5 %`, `1 juli 2026`; empty where there is none. */
export const valueInWords = (
  table: TableName,
  column: string,
  value: unknown,
  language: Language,
): string => {
  if (value === null || value === undefined || value === '') return '';
  const entry = TABLES[table].columns[column]?.entry;
  if (typeof value === 'boolean') return choiceLabel('yesNo', String(value), language);
  if (typeof value === 'string')
    return entry?.kind === 'choice' || entry?.kind === 'suggestion'
      ? choiceLabel(entry.set, value, language)
      : value;
  if (typeof value !== 'number') return JSON.stringify(value);
  const kind = entry?.kind;
  if (kind === 'euros' || kind === 'balance') return formatEuros(value, language);
  if (kind === 'share' || kind === 'rate') return formatShare(value, language, 2);
  return kind === 'date' ? formatDate(dateOfSerial(value), language) : formatPlain(value, language);
};
