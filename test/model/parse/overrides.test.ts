import { evaluated } from '../evaluated';
import type { PlainModel } from '../../../bench/plain/model';
import { overridden, parsed, type Json, problemsIn, SOUND } from './sound-model';

/** Positions of an override that is not laid, with what is said. */
describe('an override that cannot be laid is reported where it stands:', () => {
  test.each([
    [
      'of an unknown scenario',
      { scenario: 'Kortign', table: 'lots', key: 'Noord', column: 'indexed', value: 1 },
      'unknown-name overrides 1 scenario',
    ],
    [
      'of the reference',
      { scenario: 'reference', table: 'lots', key: 'Noord', column: 'indexed', value: 1 },
      'unknown-name overrides 1 scenario',
    ],
    [
      'of a table that is the same in every scenario',
      { table: 'indexation', key: '2026', column: 'wage', value: 0 },
      'override-forbidden overrides 1 table',
    ],
    [
      'of the settings',
      { table: 'model', key: '', column: 'priceLevelYear', value: 2024 },
      'override-forbidden overrides 1 table',
    ],
    [
      'of a start',
      { table: 'lots', key: 'Noord', column: 'start', value: '2026-01-01' },
      'override-forbidden overrides 1 column',
    ],
    [
      'of a term',
      { table: 'lots', key: 'Noord', column: 'termMonths', value: 36 },
      'override-forbidden overrides 1 column',
    ],
    [
      'of a name',
      { table: 'organisations', key: 'Buurt', column: 'organisation', value: 'Wijk' },
      'override-forbidden overrides 1 column',
    ],
    [
      'of an unknown column',
      { table: 'lots', key: 'Noord', column: 'anualValue', value: 1 },
      'unknown-name overrides 1 column',
    ],
    [
      'of a row that is not there',
      { table: 'grants', key: 'Buurt|Fonds B', column: 'amount', value: 1 },
      'override-matches-nothing overrides 1 key',
    ],
    [
      'without a key',
      { table: 'organisations', column: 'fixedCosts', value: 1 },
      'override-matches-nothing overrides 1 key',
    ],
    [
      'with a value of the wrong type',
      { table: 'organisations', key: 'Buurt', column: 'fixedCosts', value: 'veel' },
      'wrong-type overrides 1 value',
    ],
    [
      'with a share above 1',
      { table: 'lots', key: 'Noord', column: 'wageShare', value: 1.5 },
      'outside-bounds overrides 1 value',
    ],
    [
      'that leaves a needed value empty',
      { table: 'lots', key: 'Noord', column: 'annualValue', value: null },
      'missing-value overrides 1 value',
    ],
    [
      'that names an unknown main contractor',
      { table: 'lots', key: 'Noord', column: 'mainContractor', value: 'Niemand' },
      'unknown-name overrides 1 value',
    ],
    [
      'that makes a subcontractor main contractor',
      { table: 'lots', key: 'Noord', column: 'mainContractor', value: 'Buurt' },
      'main-is-subcontractor overrides 1 value',
    ],
    [
      'that makes a taper rise',
      { table: 'transition', column: 'taper', value: [0, 1] },
      'taper-rises overrides 1 value',
    ],
    [
      'that takes the threshold a condition needs',
      { table: 'grants', key: '*', column: 'condition', value: 'share' },
      'missing-threshold overrides 1 value',
    ],
  ])('%s', (_, row, problem) => {
    expect(problemsIn(overridden(row)).filter((one) => one.startsWith('error'))).toEqual([
      `error ${problem}`,
    ]);
    expect(parsed(overridden(row)).model).toBeNull();
  });
});

test('what an override makes wrong elsewhere is reported at the override too', () => {
  const everything = { table: 'lots', key: 'Noord', column: 'ringFenced', value: 1_000_000 };
  const spread = { ...overridden(everything), targets: [{ ...SOUND.targets[0], lot: '*' }] };
  expect(problemsIn(spread)).toEqual(['error spread-over-nothing overrides 1 value']);
});

test('what was wrong before the override is reported once, where it stands', () => {
  const json = {
    ...overridden({ table: 'grants', key: '*', column: 'amount', value: 1 }),
    grants: [{ ...SOUND.grants[0], to: null }],
  };
  expect(problemsIn(json)).toEqual(['warning grant-without-end grants 1 to']);
});

test('an override of every row with one mistake is reported once', () => {
  const json = overridden({ table: 'organisations', key: '*', column: 'wageShare', value: 7 });
  expect(problemsIn(json)).toEqual(['error outside-bounds overrides 1 value']);
});

describe('an override that can be laid', () => {
  const costs = (...rows: readonly Json[]): readonly (readonly number[])[] =>
    evaluated(overridden(...rows) as unknown as PlainModel)['Korting']!.organisations.map((one) =>
      one.costs.map((amount) => Math.round(amount)),
    );

  test('replaces one input in its scenario only', () => {
    const json = overridden({ table: 'organisations', key: 'Buurt', column: 'fixedCosts', value: 50_000 });
    const { reference, Korting: cut } = evaluated(json as unknown as PlainModel);
    expect(reference!.organisations[1]!.costs[0]).toBe(120_000);
    expect(cut!.organisations[1]!.costs[0]).toBe(70_000);
  });

  test('with a star replaces the input of every row', () => {
    const found = costs({ table: 'organisations', key: '*', column: 'variableCosts', value: 0 });
    expect(found.map(([first]) => first)).toEqual([600_000, 100_000]);
  });

  test('of one input twice: the last one counts', () => {
    const found = costs(
      { table: 'organisations', key: 'Buurt', column: 'fixedCosts', value: 1 },
      { table: 'organisations', key: 'Buurt', column: 'fixedCosts', value: 80_000 },
    );
    expect(found[1]![0]).toBe(100_000);
  });

  test('of a subcontract is found by organisation, stream and lot, and of a fund by organisation and funder', () => {
    expect(
      problemsIn(
        overridden(
          { table: 'municipal', key: 'Buurt|subcontract|Noord', column: 'passThrough', value: 0 },
          { table: 'grants', key: 'Buurt|Fonds A', column: 'amount', value: 0 },
          { table: 'targets', key: 'Taak', column: 'amount', value: 0 },
          { table: 'transition', column: 'budget', value: 0 },
        ),
      ),
    ).toEqual([]);
  });
});
