import { LANGUAGES } from '../../../src/i18n/language';
import { parseModel } from '../../../src/model/parse/parse-model';
import { newSheets, sheetsInTheWay } from '../../../src/taskpane/pages/new/make-model';
import { sheetsAsWorkbook } from '../../../src/workbook/new-model/sheets-as-workbook';
import { readModel } from '../../../src/workbook/read/read-model';

const wanted = (language: 'nl' | 'en') =>
  ({
    kind: 'contract',
    language,
    today: '2026-11-22',
    answers: {
      title: 'Zes jaar',
      priceLevelYear: 2026,
      term: { startYear: 2026, startMonth: 1, months: 72 },
      lots: [{ name: 'Stad', value: { amount: 38_400_000, per: 'term' } }],
      targets: [],
      transitionBudget: 300_000,
    },
  }) as const;

test.each(LANGUAGES)(
  'the sheets of a new model in %s are read back as that model, with its results',
  async (language) => {
    const sheets = await newSheets(wanted(language));
    const { model } = parseModel(readModel(await sheetsAsWorkbook(sheets).tables()).raw);
    expect(model?.title).toBe('Zes jaar');
    expect(model?.tables.lots[0]?.annualValue).toBe(6_400_000);
    expect(model?.tables.transition?.budget).toBe(300_000);
    expect(sheets.filter(({ role }) => role === 'result').length).toBeGreaterThan(3);
    expect(sheets.filter(({ role }) => role === 'check')).toHaveLength(1);
  },
);

test('a model in the other language is in the way, one on the same sheets is replaced', async () => {
  const [dutch, english] = await Promise.all([newSheets(wanted('nl')), newSheets(wanted('en'))]);
  const tables = await sheetsAsWorkbook(dutch).tables();
  expect(sheetsInTheWay(tables, dutch)).toEqual([]);
  expect(sheetsInTheWay(tables, english)).toEqual(['Opdracht', 'Organisaties', "Scenario's"]);
});
