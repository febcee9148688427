import { CHOICES_OF_COLUMN, choiceLabels, type ChoiceSet } from '../src/i18n/choice-label';
import { columnTexts, workbookTableName } from '../src/i18n/name-of';
import { TEXTS } from '../src/i18n/texts';
import { TABLE_NAMES, type TableName } from '../src/model/tables';
import { TABLES } from '../src/workbook/definitions/all-tables';
import type { Entry } from '../src/workbook/definitions/entry';
import { sheetName } from '../src/workbook/definitions/sheets';

/*
 * Prints docs/columns.md from the definitions and texts that the product itself uses:
 * npx tsx scripts/columns-table.ts | npx prettier --parser markdown > docs/columns.md
 */

/** What a cell of a column takes, in a few words. */
const takes = (entry: Entry): string => {
  if (entry.kind === 'name') return `name in ${workbookTableName(entry.table)}`;
  if (entry.kind === 'whole') return `whole number ${entry.min}–${entry.max}`;
  if (entry.kind === 'months') return `months, 0–${entry.max}`;
  return PLAIN[entry.kind];
};

const PLAIN: Readonly<Record<Exclude<Entry['kind'], 'name' | 'whole' | 'months'>, string>> = {
  text: 'text',
  choice: 'choice',
  suggestion: 'choice, or another text',
  list: 'list',
  numbers: 'list of numbers',
  yesNo: 'yes or no',
  euros: 'euros, 0 or more',
  balance: 'euros',
  share: 'part, 0–100%',
  rate: 'yearly rate',
  factor: 'number, 0 or more',
  count: 'number, 0 or more',
  year: 'year',
  date: 'date',
  yearOrMonth: 'year or month',
  phase: 'years, or levels',
  several: 'see note',
};

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const grid = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const tableText = (table: TableName): string => {
  const { columns, sheet } = TABLES[table];
  const [dutch, english] = [columnTexts(table, 'nl'), columnTexts(table, 'en')];
  const { title, about } = TEXTS.en.tables[table];
  const rows = Object.entries(columns).map(([name, { entry, required }]) => [
    `\`${name}\``,
    dutch[name]?.header ?? name,
    english[name]?.header ?? name,
    required ? 'yes' : '',
    takes(entry),
    english[name]?.note ?? '',
  ]);
  return [
    `## ${workbookTableName(table)}: ${title}`,
    `On the sheet ${sheetName(sheet, 'nl')} (${sheetName(sheet, 'en')}). ${about}`,
    grid(['name', 'Dutch header', 'English header', 'needed', 'takes', 'note'], rows),
  ].join('\n\n');
};

const usesOf = (set: ChoiceSet): string =>
  TABLE_NAMES.flatMap((table) =>
    Object.entries(CHOICES_OF_COLUMN[table] ?? {})
      .filter(([, used]) => used === set)
      .map(([column]) => `\`${workbookTableName(table)}.${column}\``),
  ).join(', ');

const choiceText = (set: ChoiceSet): string => {
  const english = choiceLabels(set, 'en');
  const rows = Object.entries(choiceLabels(set, 'nl')).map(([value, label]) => [
    `\`${value}\``,
    label,
    english[value] ?? value,
  ]);
  return [`### ${usesOf(set)}`, grid(['JSON', 'Dutch', 'English'], rows)].join('\n\n');
};

const sets = Object.keys(TEXTS.nl.choices) as ChoiceSet[];

/** The page docs/columns.md, before it is formatted. */
export const columnsPage = (): string =>
  [
    '# Tables and columns',
    '<!-- Printed by scripts/columns-table.ts; change the definitions and texts in src, not this page. -->',
    'A header is matched in either language or by its JSON name, without case, accents, spaces and units; columns may stand in any order. What may be typed where is in [workbook.md](workbook.md), what each number does in [model.md](model.md).',
    ...TABLE_NAMES.map(tableText),
    '## Choices',
    'A cell takes the Dutch word, the English word or the JSON value.',
    ...sets.map(choiceText),
  ].join('\n\n');

if (require.main === module) console.log(columnsPage());
