import fc from 'fast-check';
import { exampleModel } from '../../src/functions/help/example-model';
import { connectFunctions } from '../../src/functions/session';
import { rawOfJson } from '../../src/model/parse/raw-of-json';
import { randomModel } from '../random-model';
import { toldOf, workedModel } from '../workbook/worked-case';
import { riskColumn, riskLayout } from '../../src/workbook/layout/risk-layout';
import { call, spilled, tablesOf, workbookWith, type Table } from './calls';
import { CellError } from './custom-functions';

const modelOf = async (json: unknown): Promise<string> =>
  String(await call('MODEL', await tablesOf(await workbookWith(rawOfJson(json).raw))));
const example = (): Promise<string> => modelOf(exampleModel('nl'));

const refused = async (id: string, ...given: readonly unknown[]): Promise<CellError> => {
  const error: unknown = await call(id, ...given).catch((caught: unknown) => caught);
  if (error instanceof CellError) return error;
  throw new Error(`an answer: ${JSON.stringify(error)}`);
};

beforeEach(() => connectFunctions({ workbook: null, language: 'nl' }));

describe('a function on a model', () => {
  test('takes what hosts give for one cell: a value, a range of one cell, a whole column, a name in other capitals', async () => {
    const model = await example();
    const expected = await spilled('BUDGET', model, 'Vastgesteld beleid', 'Centrum');
    for (const given of [
      [[[model]], [['Vastgesteld beleid']], [['Centrum']]],
      [[[model], [''], ['']], ' Vastgesteld beleid ', 'CENTRUM'],
      [model, [['vastgesteld beleid'], [null]], [['Centrum', '', '']]],
    ])
      expect(await spilled('BUDGET', ...given)).toEqual(expected);
  });

  test('gives all where the last argument is absent, in whatever way', async () => {
    const model = await example();
    const all = await spilled('ORGANISATION', model, 'Vastgesteld beleid');
    expect(all[1]?.[0]).toBe('alle organisaties samen');
    for (const absent of [null, undefined, '', [['']], [[null], [null]]])
      expect(await spilled('ORGANISATION', model, 'Vastgesteld beleid', absent)).toEqual(all);
  });

  test.each([['zonder korting'], ['Zonder korting'], ['reference'], ['without the cut']])(
    'knows the situation without the cut as %s',
    async (word) => {
      const [, first] = await spilled('TOTALS', await example(), word);
      expect(first).toEqual(['gemeente geeft minder uit', 0, 0, 0, 0]);
    },
  );

  test('gives an empty text for what does not exist, never null, zero or NaN', async () => {
    const rows = await spilled('RISK', await example(), 'zonder korting');
    const cause = riskColumn('cause');
    expect(rows.slice(1).map((row) => row[cause])).toEqual(['', '']);
    expect(rows.flat().every((cell) => typeof cell === 'string' || Number.isFinite(cell))).toBe(true);
  });

  test('spills rows of one width', async () => {
    for (const id of ['BUDGET', 'SUBCONTRACTORS', 'IMPACT', 'STORIES', 'CASCADE']) {
      const rows = await spilled(id, await example(), 'Vastgesteld beleid');
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    }
  });

  test('spills in KP.RISK what evaluate says, for every model', async () => {
    await fc.assert(
      fc.asyncProperty(randomModel, async (drawn) => {
        const worked = workedModel(drawn);
        const model = await modelOf(drawn);
        for (const name of worked.evaluations.keys()) {
          const expected = riskLayout(toldOf(worked, name), 'nl').rows.map((row) =>
            row.map((cell) => cell ?? ''),
          );
          expect(await spilled('RISK', model, name)).toEqual(expected);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a function on a model says what is wrong', () => {
  test('when the scenario was renamed', async () => {
    const error = await refused('RISK', await example(), 'Vastgesteld bleid');
    expect(error).toEqual(
      new CellError('#N/A', 'Er is geen scenario ‘Vastgesteld bleid’. Bedoelt u ‘Vastgesteld beleid’?'),
    );
    expect((await refused('RISK', await example(), 'Iets heel anders')).message).toBe(
      'Er is geen scenario ‘Iets heel anders’. Kies Vastgesteld beleid, Korting 10 %, Met transitie of zonder korting.',
    );
  });

  test('when a lot or an organisation is not there', async () => {
    expect(await refused('BUDGET', await example(), 'Vastgesteld beleid', 'Centrm')).toEqual(
      new CellError('#N/A', 'Er is geen perceel ‘Centrm’. Bedoelt u ‘Centrum’?'),
    );
    expect((await refused('CASCADE', await example(), 'Vastgesteld beleid', 0)).message).toBe(
      'Er is geen organisatie ‘0’. Kies Buurthuis of Taalcafé.',
    );
    const without = {
      ...exampleModel('nl'),
      firstYear: 2026,
      lastYear: 2028,
      lots: [],
      targets: [],
      municipal: [],
    };
    expect((await refused('BUDGET', await modelOf(without), 'zonder korting', 'Noord')).message).toBe(
      'Er is geen perceel ‘Noord’. Dit model heeft geen percelen. Laat het argument weg.',
    );
  });

  test('when model and scenario are swapped', async () => {
    const model = await example();
    for (const [id, given] of [
      ['RISK', ['Vastgesteld beleid', model]],
      ['COMPARE', ['Vastgesteld beleid', [[model]], 'Korting 10 %']],
    ] as const) {
      const error = await refused(id, ...given);
      expect(error.code).toBe('#VALUE!');
      expect(error.message).toMatch(
        /is het model, en argument ‘model’ is iets anders\. Wissel de twee om\.$/,
      );
    }
    expect((await refused('RISK', model, model)).message).toContain('Hier hoort de naam van een scenario.');
  });

  test('when there is no model, or something else', async () => {
    expect((await refused('RISK', '', 'Vastgesteld beleid')).message).toContain('Argument ‘model’ is leeg.');
    expect((await refused('LEVELS', 12345678)).message).toContain('Argument ‘model’ is ‘12345678’.');
    expect((await refused('RISK', await example(), null)).message).toContain('Argument ‘scenario’ is leeg.');
  });

  test('when the cell of the model holds an error, which stays what it was', async () => {
    expect((await refused('RISK', new CellError('#REF!'), 'x')).message).toContain(
      'Argument ‘model’ is de fout #REF!.',
    );
    expect((await refused('RISK', new CellError('#N/A'), 'x')).code).toBe('#N/A');
  });

  test('when the model has errors, which KP.PROBLEMS lists', async () => {
    const model = await modelOf({ ...exampleModel('nl'), priceLevelYear: 'vorig jaar' });
    expect(model).toMatch(/ · 1 fout$/);
    const error = await refused('RISK', model, 'Vastgesteld beleid');
    expect(error).toEqual(
      new CellError(
        '#VALUE!',
        'Dit model heeft 1 fout en wordt daarom niet berekend. Bekijk die met =KP.PROBLEMS(…) of op het blad Controles en los hem op.',
      ),
    );
    const rows = await spilled('PROBLEMS', model);
    expect(rows[1]?.[0]).toBe('fout');
    expect(rows[1]?.[2]).toContain('vorig jaar');
  });

  test('when something unexpected happens, as a sentence and not as an exception', async () => {
    const broken = {
      tables: () => Promise.reject(new Error('the file is gone')),
      sheetNames: () => Promise.resolve([]),
      writeSheets: () => Promise.resolve(),
    };
    connectFunctions({ workbook: broken, language: 'en' });
    expect(await refused('RISK', 'Model 00000000', 'x')).toEqual(
      new CellError(
        '#VALUE!',
        'Something went wrong in Kantelpunt itself, and there is no result. Please report this text: the file is gone',
      ),
    );
  });
});

describe('KP.BRIDGE', () => {
  const numbers = (rows: Table): readonly (readonly number[])[] =>
    rows.slice(1).map((row) => row.slice(1).map(Number));

  test('adds up to the cent from start to end, in total and in every year, for every model', async () => {
    await fc.assert(
      fc.asyncProperty(randomModel, async (drawn) => {
        const model = await modelOf(drawn);
        const names = ['reference', ...(drawn.scenarios ?? []).map(({ scenario }) => scenario)];
        const rows = numbers(await spilled('BRIDGE', model, names[0], names.at(-1)));
        const steps = rows.slice(0, -1);
        for (const [at, end] of (rows.at(-1) ?? []).entries()) {
          const sum = steps.reduce((total, row) => total + (row[at] ?? NaN), 0);
          expect(Math.abs(sum - end)).toBeLessThan(0.005);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('has no steps between a scenario and itself', async () => {
    const rows = numbers(await spilled('BRIDGE', await example(), 'Korting 10 %', 'Korting 10 %'));
    expect(
      rows
        .slice(1, -1)
        .flat()
        .every((step) => step === 0),
    ).toBe(true);
    expect(rows.at(-1)).toEqual(rows[0]);
  });

  test('puts a replaced target with the targets, and withheld indexation by itself', async () => {
    // Half of what the lot has after coordination: 450 of every 1,000. Wages and prices rise 10 % in 2027.
    const model = await modelOf({
      ...exampleModel('nl'),
      indexation: [
        { year: 2026, wage: 0, price: 0 },
        { year: 2027, wage: 0.1, price: 0.1 },
        { year: 2028, wage: 0, price: 0 },
      ],
      scenarios: [
        { scenario: 'Beleid', transition: false },
        { scenario: 'Anders', transition: false, indexationWithheld: 1 },
      ],
      overrides: [
        { scenario: 'Anders', table: 'targets', key: 'Taakstelling', column: 'amount', value: 150_000 },
      ],
    });
    const rows = await spilled('BRIDGE', model, 'Beleid', 'Anders');
    const row = (word: string) => rows.find(([label]) => String(label).includes(word))?.slice(2);
    // 100,000 less in 2027 and 2028 for the lot, and a tenth less for the café's subsidy of 20,000.
    const withheld = [0, -47_000, -47_000];
    expect(row('indexatie')?.map((step) => Math.round(Number(step) * 100) / 100)).toEqual(withheld);
    // Half of the target is put back: 50, 100 and 150 thousand.
    expect(row('taakstellingen')?.map((step) => Math.round(Number(step)))).toEqual([22_500, 45_000, 67_500]);
    expect(row('verdeling')?.map((step) => Math.round(Number(step) * 100))).toEqual([0, 0, 0]);
  });
});
