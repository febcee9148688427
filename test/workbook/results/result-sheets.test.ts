import { placedCells } from '../../../src/hosts/file/write/place-cells';
import { LANGUAGES, type Language } from '../../../src/i18n/language';
import { REFERENCE } from '../../../src/model/tables';
import { riskLayout } from '../../../src/workbook/layout/risk-layout';
import { budgetLayout } from '../../../src/workbook/layout/budget-layout';
import { cascadeLayout } from '../../../src/workbook/layout/cascade-layout';
import { councilLayout } from '../../../src/workbook/layout/council-layout';
import { levelsLayout } from '../../../src/workbook/layout/levels-layout';
import { organisationLayout } from '../../../src/workbook/layout/organisation-layout';
import { reservesLayout } from '../../../src/workbook/layout/reserves-layout';
import { scenariosLayout } from '../../../src/workbook/layout/scenarios-layout';
import { hasNeighbourhoods, neighbourhoodsLayout } from '../../../src/workbook/layout/neighbourhoods-layout';
import { storiesLayout } from '../../../src/workbook/layout/stories-layout';
import { subcontractorsLayout } from '../../../src/workbook/layout/subcontractors-layout';
import { totalsLayout } from '../../../src/workbook/layout/totals-layout';
import { transitionPotLayout } from '../../../src/workbook/layout/transition-pot-layout';
import type { Layout } from '../../../src/workbook/layout/layout';
import { resultSheets } from '../../../src/workbook/results/result-sheets';
import type { CellSpec, Scalar, SheetSpec } from '../../../src/workbook/spec/sheet-spec';
import { smallInitiative } from '../../../src/workbook/example/small-initiative';
import { toldOf, workedCase, workedModel, type WorkedModel } from '../worked-case';

const TABLES = ['kpModel', 'kpLots', 'kpOrganisations'];
const sheetsOf = (worked: WorkedModel, scenario: string, language: Language = 'nl'): readonly SheetSpec[] =>
  resultSheets({ ...worked, tables: TABLES, scenario, date: '2026-11-22', language });
const sheet = (sheets: readonly SheetSpec[], name: string): SheetSpec => {
  const found = sheets.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};

const valueOf = ({ value }: CellSpec): Scalar =>
  typeof value === 'object' && value !== null ? value.value : value;
const formulasOf = ({ cells, spills }: SheetSpec): readonly string[] => [
  ...cells.flatMap(({ value }) => (typeof value === 'object' && value !== null ? [value.formula] : [])),
  ...spills.map(({ formula }) => formula),
];
const at = ({ cells }: SheetSpec, row: number, column: number): Scalar => {
  const cell = cells.find((each) => each.row === row && each.column === column);
  if (cell === undefined) throw new Error(`nothing in row ${row}, column ${column}`);
  return valueOf(cell);
};
const everything = ({ cells, spills, charts }: SheetSpec): string =>
  JSON.stringify([
    cells.map(valueOf),
    spills.map(({ values }) => values),
    charts.map(({ series }) => series.map(({ name }) => name)),
  ]);

const numbered = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({ number, worked: workedCase(number) }));
const everyScenario = numbered.flatMap(({ number, worked }) =>
  [...worked.evaluations.keys()].map((scenario) => ({
    title: `case ${number}, ${scenario}`,
    worked,
    scenario,
  })),
);

describe.each(everyScenario)('$title', ({ worked, scenario }) => {
  const sheets = sheetsOf(worked, scenario);

  test('all checks are right, each by a difference below half a cent', () => {
    const checks = sheet(sheets, 'Controles');
    const verdicts = checks.cells.filter(({ column, row }) => column === 1 && row > 8 && row < 24);
    expect(verdicts.map(valueOf)).toEqual(Array.from({ length: 15 }, () => 'OK'));
    for (const { row } of verdicts) expect(Math.abs(Number(at(checks, row, 2)))).toBeLessThanOrEqual(0.005);
    for (const each of sheets) expect(at(each, each.name === 'Controles' ? 5 : 4, 2)).toBe('✔ alles klopt');
  });

  test('every table shows what its function gives', () => {
    const told = toldOf(worked, scenario);
    const { result } = told.evaluation;
    const results = [...worked.evaluations.values()].map((each) => each.result);
    const layouts: Readonly<Record<string, Layout>> = {
      BUDGET: budgetLayout(result, null, 'nl'),
      TOTALS: totalsLayout(result, 'nl'),
      ORGANISATION: organisationLayout({ result, scenario: told.scenario }, null, 'nl'),
      TRANSITIONPOT: transitionPotLayout(result, 'nl'),
      RISK: riskLayout(told, 'nl'),
      RESERVES: reservesLayout(result, 'nl'),
      STORIES: storiesLayout(told, 'nl'),
      CASCADE: cascadeLayout(told, null, 'nl'),
      SCENARIOS: scenariosLayout(results, 'nl'),
      LEVELS: levelsLayout(results, 'nl'),
      COUNCIL: councilLayout(told, 'nl'),
      SUBCONTRACTORS: subcontractorsLayout(result, null, 'nl'),
      ...(hasNeighbourhoods(result) ? { NEIGHBOURHOODS: neighbourhoodsLayout(result, 'nl') } : {}),
    };
    const spills = sheets.flatMap((each) => each.spills);
    for (const [name, { rows }] of Object.entries(layouts)) {
      const [found, ...others] = spills.filter(({ formula }) => formula.startsWith(`KP.${name}(`));
      expect([name, found?.values]).toEqual([name, rows]);
      expect(others).toEqual([]);
    }
  });

  test.each(LANGUAGES)('nothing stands in the way of a table that fills itself (%s)', (language) => {
    for (const each of sheetsOf(worked, scenario, language)) expect(() => placedCells(each)).not.toThrow();
  });
});

describe('the sheets with results', () => {
  const worked = workedCase(3);
  const sheets = sheetsOf(worked, 'Korting');

  test('have names in the language of the workbook', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      'Meerjarenraming',
      'Kwetsbaarheid',
      'Domino-effect',
      'Vergelijking',
      'Raadspagina',
      'Controles',
    ]);
    expect(sheetsOf(worked, 'Korting', 'en').map(({ name }) => name)).toEqual([
      'Multi-year budget',
      'Vulnerability',
      'Domino effect',
      'Comparison',
      'Council page',
      'Checks',
    ]);
  });

  test('ask the model once and refer to it everywhere else', () => {
    const models = sheets.flatMap(formulasOf).filter((formula) => formula.includes('KP.MODEL'));
    expect(models).toEqual(['KP.MODEL(kpModel[#All],kpLots[#All],kpOrganisations[#All])']);
    expect(sheet(sheets, 'Kwetsbaarheid').spills.map(({ formula }) => formula)).toContain(
      'KP.RISK(Controles!$B$3,$B$3)',
    );
    expect(at(sheet(sheets, 'Controles'), 3, 2)).toMatch(
      /^Model [0-9a-f]{8} · 5 organisaties · 3 percelen · 0 fouten$/,
    );
  });

  test('have no amount in any formula', () => {
    const numbers = [...sheets, ...sheetsOf(worked, 'Korting', 'en')].flatMap(formulasOf).flatMap((formula) =>
      formula
        .replace(/"[^"]*"/g, '')
        .replace(/'[^']*'!/g, '')
        .replace(/\$?[A-Z]{1,3}\$?\d+/g, '')
        .match(/\d+(\.\d+)?/g),
    );
    // Only the 0 that asks MATCH for the same text and the 5 of the error #NAME?.
    expect(new Set(numbers.filter((number) => number !== null))).toEqual(new Set(['0', '5']));
  });

  test('leave the rows under a table free, so that it can grow', () => {
    for (const { name, spills, cells } of [...sheets]) {
      const bottom = spills.reduce((lowest, each) => Math.max(lowest, each.row), 0);
      for (const each of spills.filter(({ row }) => row === bottom)) {
        const last = each.column + (each.values[0]?.length ?? 1) - 1;
        const under = cells.filter(
          ({ row, column }) => row > each.row && column >= each.column && column <= last,
        );
        expect([name, under]).toEqual([name, []]);
      }
    }
  });

  test('keep room for every table above another one as large as it can become', () => {
    const rooms = sheets.flatMap(({ spills, cells }) =>
      spills.map(({ formula, row, column }) => {
        const things = [...spills, ...cells].filter((each) => each.row > row && each.column <= column + 3);
        const same = things.filter((each) => each.column + 3 >= column);
        return [formula.split('(')[0], Math.min(...same.map((each) => each.row)) - row] as const;
      }),
    );
    const room = new Map(rooms);
    // Header and lines: four totals, ten lines of organisations, four of the pot, six reserves, eight types, ten measures.
    expect(room.get('KP.TOTALS')).toBeGreaterThanOrEqual(5);
    expect(room.get('KP.ORGANISATION')).toBeGreaterThanOrEqual(11);
    expect(room.get('KP.TRANSITIONPOT')).toBeGreaterThanOrEqual(5);
    expect(room.get('KP.RESERVES')).toBeGreaterThanOrEqual(7);
    expect(room.get('KP.COUNCIL')).toBeGreaterThanOrEqual(9);
    expect(room.get('KP.SCENARIOS')).toBeGreaterThanOrEqual(11);
    // Three lots, one more, and all together, of ten lines each; six neighbourhoods and the others.
    expect(room.get('KP.BUDGET')).toBeGreaterThanOrEqual(51);
    expect(room.get('KP.NEIGHBOURHOODS')).toBeGreaterThanOrEqual(8);
  });

  test('show the first scenario where none is asked for, and refuse one that is not there', () => {
    const first = resultSheets({ ...worked, tables: TABLES, date: '2026-11-22', language: 'nl' });
    expect(at(sheet(first, 'Controles'), 4, 2)).toBe('Basis');
    expect(() => sheetsOf(worked, 'Bestaat niet')).toThrow('Bestaat niet');
    expect(at(sheet(sheetsOf(worked, REFERENCE), 'Controles'), 4, 2)).toBe('zonder korting');
  });

  test('say it as soon as two sheets do not agree', () => {
    const korting = worked.evaluations.get('Korting')!;
    const { result } = korting;
    const broken = {
      ...korting,
      result: { ...result, lots: result.lots.map((lot) => ({ ...lot, main: lot.main.map((x) => x + 1) })) },
    };
    const evaluations = new Map([...worked.evaluations, ['Korting', broken]]);
    const wrong = sheetsOf({ ...worked, evaluations }, 'Korting');
    const checks = sheet(wrong, 'Controles');
    const names = checks.cells.filter(
      ({ row, column }) => column === 3 && row > 8 && row < 24 && at(checks, row, 1) !== 'OK',
    );
    expect(names.map(valueOf)).toEqual(['Meerjarenraming: het budget na aftrek is de som van zijn delen']);
    for (const each of wrong)
      expect(at(each, each.name === 'Controles' ? 5 : 4, 2)).toBe('✖ kijk op Controles');
  });

  test('give every chart a description, and a series a colour of its own', () => {
    for (const { series, description } of sheets.flatMap(({ charts }) => charts)) {
      expect(description.length).toBeGreaterThan(30);
      expect(new Set(series.map(({ color }) => color)).size).toBe(series.length);
    }
  });
});

describe('the page for the council', () => {
  const names = (worked: WorkedModel): readonly string[] =>
    worked.model.tables.organisations.map(({ name }) => name);

  test.each(numbered)('names no organisation of case $number', ({ worked }) => {
    for (const language of LANGUAGES) {
      const page = everything(
        sheet(sheetsOf(worked, 'Korting', language), language === 'nl' ? 'Raadspagina' : 'Council page'),
      );
      for (const name of names(worked)) expect(page).not.toContain(name);
    }
  });

  test('gives its four figures from the comparison', () => {
    const worked = workedCase(3);
    const page = sheet(sheetsOf(worked, 'Korting'), 'Raadspagina');
    const { totals, impact } = worked.expected['Korting']!;
    const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
    expect(at(page, 6, 1)).toBeCloseTo(sum(totals.netSaving), 1);
    expect(at(page, 6, 2)).toBeCloseTo(sum(totals.cofundingLost), 1);
    expect(at(page, 6, 3)).toBe(4);
    expect(at(page, 6, 4)).toBeCloseTo(
      impact.reference.participants.at(-1)! - impact.reached.participants.at(-1)!,
      6,
    );
    expect(at(page, 7, 3)).toBe('organisaties redden het niet. Zonder korting zijn dat er: 3');
    expect(page.print).toMatchObject({ orientation: 'portrait', pagesWide: 1, pagesTall: 1 });
  });
});

describe('a model of one organisation without lots', () => {
  const worked = workedModel(smallInitiative.model);
  const sheets = sheetsOf(worked, '20 % minder');

  test('shows its income and no empty budget', () => {
    const [multiYear] = sheets;
    expect(multiYear!.spills.map(({ formula }) => formula.split('(')[0])).toEqual([
      'KP.TOTALS',
      'KP.ORGANISATION',
      'KP.TRANSITIONPOT',
    ]);
    expect(multiYear!.charts[0]?.title).toBe('Inkomsten van de organisaties per jaar, per bron');
    expect(at(sheet(sheets, 'Controles'), 5, 2)).toBe('✔ alles klopt');
  });

  test('says nothing of neighbourhoods where none are filled in', () => {
    const functions = sheet(sheets, 'Raadspagina').spills.map(({ formula }) => formula.split('(')[0]);
    expect(functions.filter((name) => name === 'KP.NEIGHBOURHOODS')).toEqual([]);
    expect(everything(sheet(sheets, 'Raadspagina'))).not.toContain('Wat buurten merken');
  });

  test('says what is not filled in, and does not call it nothing', () => {
    const json = { ...smallInitiative.model, reach: [] };
    const page = sheet(sheetsOf(workedModel(json), '20 % minder'), 'Raadspagina');
    expect(at(page, 6, 4)).toBe('niet ingevuld');
  });
});

test('a name that starts with = stays a text', () => {
  const name = '=HYPERLINK("x")';
  const text = JSON.stringify(smallInitiative.model).replaceAll(
    'Buurtkeuken De Pollepel"',
    JSON.stringify(name).slice(1),
  );
  const sheets = sheetsOf(workedModel(JSON.parse(text)), '20 % minder');
  const cells = sheets.flatMap(placedCells).filter(({ content }) => content.value === name);
  expect(cells.length).toBeGreaterThan(2);
  for (const { content } of cells) expect(content).toEqual({ value: name });
  for (const formula of sheets.flatMap(formulasOf)) expect(formula).not.toContain('HYPERLINK("x")');
});
