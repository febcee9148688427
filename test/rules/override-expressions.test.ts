import { rawOfJson } from '../../src/model/parse/raw-of-json';
import { scenarioNamed } from '../../src/model/reference';
import { workedModel } from '../../src/rules/worked-model';
import { overridden, type Json } from '../model/parse/sound-model';

const worked = (json: Json) => workedModel(rawOfJson(json).raw);

const tablesWith = async (...overrides: readonly object[]) => {
  const { model, problems } = await worked(overridden(...(overrides as never[])));
  const scenario = model === null ? null : scenarioNamed(model, 'Korting');
  if (model === null || scenario === null) throw new Error(JSON.stringify(problems));
  return { given: model.tables, laid: scenario.tables };
};

const problemsOf = async (override: object) => {
  const { problems } = await worked(overridden(override as never));
  return problems.map(({ severity, code, table, row, column }) =>
    [severity, code, table, row, column].join(' '),
  );
};

const costs = (value: unknown, key = 'Buurt') => ({
  table: 'organisations',
  key,
  column: 'fixedCosts',
  value,
});

describe('an override that counts with the old value', () => {
  test.each([
    // Buurt has fixed costs of 100,000.
    ['value * 0.95', 95_000],
    ['max(value - 1000, 0)', 99_000],
    ['max(value-1000,0)', 99_000],
    ['waarde + 500', 100_500],
    ['value > 50000 ? 50000 : value', 50_000],
    ['1000 * 12', 12_000],
    ['(300 + 20)', 320],
  ])('becomes what it says: %s', async (expression, expected) => {
    const { given, laid } = await tablesWith(costs(expression));
    expect(laid.organisations[1]?.fixedCosts).toBeCloseTo(expected, 6);
    expect(given.organisations[1]?.fixedCosts).toBe(100_000);
  });

  test('takes the value of each row where it is about all rows', async () => {
    const { laid } = await tablesWith(costs('value / 2', '*'));
    expect(laid.organisations.map(({ fixedCosts }) => fixedCosts)).toEqual([300_000, 50_000]);
  });

  test('takes the value that an earlier override left', async () => {
    const { laid } = await tablesWith(costs(80_000), costs('value + 1'), costs('value * 2'));
    expect(laid.organisations[1]?.fixedCosts).toBe(160_002);
  });

  test('takes the default where the cell is empty', async () => {
    const { laid } = await tablesWith({
      table: 'organisations',
      key: 'Buurt',
      column: 'wageShare',
      value: 'value + 0.1',
    });
    // Without a wage share an organisation has 0.7.
    expect(laid.organisations[1]?.wageShare).toBeCloseTo(0.8, 12);
  });

  test('reads a number that somebody typed as text in the workbook', async () => {
    const json = overridden(costs('value * 2'));
    const organisations = (json['organisations'] as readonly object[]).map((row) => ({
      ...row,
      fixedCosts: '€ 1.000',
    }));
    const { model } = await worked({ ...json, organisations });
    expect(model?.scenarios[0]?.tables.organisations[1]?.fixedCosts).toBe(2000);
  });

  test.each([
    [
      'of a cell that is empty and has no default',
      { table: 'grants', key: 'Buurt|Fonds A', column: 'term', value: 'value + 1' },
      'error wrong-expression overrides 1 value',
    ],
    ['that ends below what may be', costs('value - 200000'), 'error below-minimum overrides 1 value'],
    [
      'with a name that it does not know',
      costs('fixedCosts * 2'),
      'error wrong-expression overrides 1 value',
    ],
    ['without an answer', costs('value / 0'), 'error wrong-expression overrides 1 value'],
    ['with a decimal comma', costs('value * 0,95'), 'error wrong-expression overrides 1 value'],
    ['that is a comparison', costs('value > 1'), 'error wrong-expression overrides 1 value'],
    ['that is a range of years', costs('2026-2027'), 'error wrong-type overrides 1 value'],
    ['that is a date', costs('1-7-2026'), 'error wrong-type overrides 1 value'],
    ['that is a word', costs('veel'), 'error wrong-type overrides 1 value'],
    [
      'of a column that holds no number',
      { table: 'grants', key: 'Buurt|Fonds A', column: 'recovers', value: 'value * 2' },
      'error wrong-type overrides 1 value',
    ],
  ])('is refused: one %s', async (_, override, problem) => {
    expect(await problemsOf(override)).toEqual([problem]);
  });

  test('says once for all rows what is wrong with it', async () => {
    expect(await problemsOf(costs('value +', '*'))).toEqual(['error wrong-expression overrides 1 value']);
  });

  test('leaves numbers as people type them what they were', async () => {
    for (const [text, expected] of [
      ['-', null],
      ['€ 1.234,50', 1234.5],
      ['(300)', null],
      ['12 %', 0.12],
    ] as const) {
      const { model } = await worked(overridden(costs(text)));
      expect(model?.scenarios[0]?.tables.organisations[1]?.fixedCosts ?? null).toBe(expected);
    }
  });
});
