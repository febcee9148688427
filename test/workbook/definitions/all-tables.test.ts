import { CHOICES_OF_COLUMN, choiceLabels, type ChoiceSet } from '../../../src/i18n/choice-label';
import { LANGUAGES } from '../../../src/i18n/language';
import { columnHeader, columnTexts } from '../../../src/i18n/name-of';
import { TEXTS } from '../../../src/i18n/texts';
import { COLUMNS } from '../../../src/model/parse/tables/columns';
import { TABLE_NAMES, type TableName } from '../../../src/model/tables';
import { TABLES } from '../../../src/workbook/definitions/all-tables';
import { columnCalled } from '../../../src/workbook/read/column-names';
import { valueCalled } from '../../../src/workbook/read/value-called';

const acceptsNothing = (table: TableName, column: string): boolean => {
  const parsed: Readonly<
    Record<string, { schema: { safeParse: (value: unknown) => { success: boolean } } }>
  > = COLUMNS[table];
  return parsed[column]?.schema.safeParse(null).success ?? false;
};

describe.each(TABLE_NAMES)('the table %s', (table) => {
  const columns = Object.entries(TABLES[table].columns);

  test('has the columns that the parser reads', () => {
    expect(columns.map(([name]) => name).sort()).toEqual(Object.keys(COLUMNS[table]).sort());
  });

  test('needs the columns that the parser cannot do without', () => {
    // A replaced value may be empty for the parser, but without its column there is nothing to replace.
    const needed = columns.filter(([, { required }]) => required).map(([name]) => name);
    const wanted = Object.keys(COLUMNS[table]).filter(
      (name) => !acceptsNothing(table, name) || name === 'value',
    );
    expect(needed.sort()).toEqual(wanted.sort());
  });

  test('has headers that each stand for one column in whatever language', () => {
    for (const [name] of columns) {
      expect(columnCalled(table, name)).toBe(name);
      for (const language of LANGUAGES)
        expect([name, columnCalled(table, columnHeader(table, name, language))]).toEqual([name, name]);
    }
  });

  test.each(LANGUAGES)('has a header and a note of one line for each column (%s)', (language) => {
    const texts = Object.values(columnTexts(table, language));
    expect(new Set(texts.map(({ header }) => header)).size).toBe(texts.length);
    for (const { note } of texts) expect(note).toMatch(/^[A-Z0-9][^\n]{8,250}[.?]$/);
  });

  test('takes its choices from the list that messages name', () => {
    const sets: Record<string, ChoiceSet> = {};
    for (const [name, { entry }] of columns) {
      if (entry.kind === 'yesNo') sets[name] = 'yesNo';
      else if ('set' in entry) sets[name] = entry.set;
    }
    // The key of a replacement is a name, with one word for all of them.
    const listed = Object.entries(CHOICES_OF_COLUMN[table] ?? {}).filter(([name]) => name !== 'key');
    expect(sets).toEqual(Object.fromEntries(listed));
  });
});

describe.each(Object.keys(TEXTS.nl.choices) as ChoiceSet[])('the list %s', (set) => {
  test.each(LANGUAGES)('has labels that fit a drop-down and mean one value each (%s)', (language) => {
    for (const [value, label] of Object.entries(choiceLabels(set, language))) {
      expect(label).not.toMatch(/[,;|]/);
      expect([label, valueCalled(set, label)]).toEqual([label, value]);
      expect(valueCalled(set, value.toUpperCase())).toBe(value);
    }
    expect(Object.values(choiceLabels(set, language)).join(',').length).toBeLessThanOrEqual(255);
  });
});
