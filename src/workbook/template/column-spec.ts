import { choiceLabels, type ChoiceSet } from '../../i18n/choice-label';
import type { Language } from '../../i18n/language';
import { columnHeader, columnTexts, workbookTableName } from '../../i18n/name-of';
import { translate } from '../../i18n/translate';
import { TABLES } from '../definitions/all-tables';
import type { Entry } from '../definitions/entry';
import type { TableName } from '../../model/tables';
import type { NumberFormat, TableColumnSpec, ValidationSpec } from '../spec/sheet-spec';

const FORMATS: Readonly<Record<Entry['kind'], NumberFormat>> = {
  text: 'text',
  name: 'text',
  list: 'text',
  numbers: 'general',
  choice: 'text',
  suggestion: 'text',
  yesNo: 'text',
  euros: 'euro',
  balance: 'euro',
  share: 'percent1',
  rate: 'percent2',
  factor: 'general',
  whole: 'integer',
  count: 'integer',
  months: 'general',
  year: 'year',
  date: 'date',
  yearOrMonth: 'general',
  phase: 'general',
  several: 'general',
};

/** Characters across, wide enough for the header on two lines and what usually stands below it. */
const WIDTHS: Readonly<Record<Entry['kind'], number>> = {
  text: 28,
  name: 28,
  list: 28,
  numbers: 16,
  choice: 22,
  suggestion: 26,
  yesNo: 14,
  euros: 16,
  balance: 18,
  share: 16,
  rate: 14,
  factor: 16,
  whole: 14,
  count: 14,
  months: 14,
  year: 12,
  date: 16,
  yearOrMonth: 12,
  phase: 16,
  several: 18,
};

const LIMITS = { year: [1900, 2200], anyAmount: 1e12 } as const;

const listOf = (set: ChoiceSet, strict: boolean, language: Language): ValidationSpec => ({
  kind: 'list',
  values: Object.values(choiceLabels(set, language)),
  message: translate(language)(strict ? 'validation.choice' : 'validation.suggestion'),
  strict,
});

const nameIn = (table: TableName, language: Language): ValidationSpec => {
  const first = Object.keys(TABLES[table].columns)[0] ?? '';
  return {
    kind: 'column',
    table: workbookTableName(table),
    column: columnHeader(table, first, language),
    message: translate(language)('validation.name', { table: workbookTableName(table) }),
    strict: true,
  };
};

/** What a sheet refuses while somebody types; the parser checks everything again. */
const validationOf = (entry: Entry, language: Language): ValidationSpec | null => {
  const t = translate(language);
  const { anyAmount, year } = LIMITS;
  switch (entry.kind) {
    case 'choice':
      return listOf(entry.set, true, language);
    case 'suggestion':
      return listOf(entry.set, false, language);
    case 'yesNo':
      return listOf('yesNo', true, language);
    case 'name':
      return nameIn(entry.table, language);
    case 'share':
      return { kind: 'decimal', min: 0, max: 1, message: t('validation.share') };
    case 'rate':
      return { kind: 'decimal', min: -1, max: 1, message: t('validation.rate') };
    case 'euros':
    case 'factor':
    case 'count':
      return { kind: 'decimal', min: 0, max: anyAmount, message: t('validation.notNegative') };
    case 'balance':
      return { kind: 'decimal', min: -anyAmount, max: anyAmount, message: t('validation.number') };
    case 'months':
      return { kind: 'decimal', min: 0, max: entry.max, message: t('validation.months', { max: entry.max }) };
    case 'whole':
      return { kind: 'whole', min: entry.min, max: entry.max, message: t('validation.whole', entry) };
    case 'year':
      return { kind: 'whole', min: year[0], max: year[1], message: t('validation.year') };
    case 'text':
    case 'list':
    case 'numbers':
    case 'date':
    case 'yearOrMonth':
    case 'phase':
    case 'several':
      return null;
  }
};

/** A column of a template: header, format, drop-down or limits, and the note on its header. */
export const columnSpec = (table: TableName, column: string, language: Language): TableColumnSpec => {
  const entry = TABLES[table].columns[column]?.entry;
  // A column of the user's own stays as it is.
  if (entry === undefined) return { header: column, style: 'input', format: 'general' };
  const validation = validationOf(entry, language);
  const note = columnTexts(table, language)[column]?.note;
  return {
    header: columnHeader(table, column, language),
    style: 'input',
    format: FORMATS[entry.kind],
    ...(validation === null ? {} : { validation }),
    ...(note === undefined ? {} : { note }),
  };
};

/** How wide a column is, in characters. */
export const columnWidth = (table: TableName, column: string): number =>
  WIDTHS[TABLES[table].columns[column]?.entry.kind ?? 'several'];
