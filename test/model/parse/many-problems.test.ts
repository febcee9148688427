import { city } from '../../../bench/city';
import { LANGUAGES } from '../../../src/i18n/language';
import { describeProblem } from '../../../src/i18n/describe-problem';
import type { RawModel, RawRow } from '../../../src/model/parse/raw';
import { parseModel } from '../../../src/model/parse/parse-model';
import { rawOfJson } from '../../../src/model/parse/raw-of-json';
import { overridden, parsed, problemsIn, SOUND, told } from './sound-model';

const HOPELESS = {
  ...SOUND,
  priceLevelYear: 'vorig jaar',
  lots: [{ ...SOUND.lots[0], annualValue: 'veel', wageShare: 90, start: null }],
  targets: [{ ...SOUND.targets[0], phase: [0.5, 7] }],
  organisations: [SOUND.organisations[0], { ...SOUND.organisations[1], fixedCosts: null }],
  municipal: [{ ...SOUND.municipal[0], organisation: 'Burt', to: '2020-13' }],
  grants: [{ ...SOUND.grants[0], condition: 'amount', lag: 1, recovers: true }],
  scenarios: [{ scenario: 'reference', cut: 1.5 }],
  overrides: [{ scenario: 'Niets', table: 'lots', key: '', column: 'indexed', value: 1 }],
};

test('all problems are listed at once, in the order of the tables', () => {
  expect(problemsIn(HOPELESS).filter((problem) => problem.startsWith('error'))).toEqual([
    'error wrong-type model 1 priceLevelYear',
    'error wrong-type lots 1 annualValue',
    'error missing-value lots 1 start',
    'error outside-bounds lots 1 wageShare',
    'error phase-outside-bounds targets 1 phase',
    'error missing-value organisations 2 fixedCosts',
    'error wrong-type municipal 1 to',
    'error missing-threshold grants 1 threshold',
    'error lag-with-recovers grants 1 lag',
    'error outside-bounds scenarios 1 cut',
    'error unknown-name overrides 1 scenario',
  ]);
});

test('an unknown name suggests the one that may have been meant', () => {
  const json = { ...SOUND, grants: [{ ...SOUND.grants[0], organisation: 'Burt' }] };
  expect(parsed(json).problems[0]).toMatchObject({ value: 'Burt', details: { nearest: 'Buurt' } });
});

test('a problem carries the value and the cell where it stands', () => {
  const { raw } = rawOfJson({ ...SOUND, organisations: [{ ...SOUND.organisations[0], ownIncome: -5 }] });
  const withCells: RawModel = {
    ...raw,
    organisations: raw.organisations!.map((row): RawRow => ({
      ...row,
      cells: { ownIncome: 'Organisaties!F7' },
    })),
  };
  const [first] = parseModel(withCells).problems.filter(({ code }) => code === 'below-minimum');
  expect(first).toMatchObject({ cell: 'Organisaties!F7', value: -5, row: 1, column: 'ownIncome' });
});

test('a problem with an override carries the cell of the override', () => {
  const { raw } = rawOfJson(overridden({ table: 'lots', key: 'Noord', column: 'wageShare', value: 2 }));
  const withCells: RawModel = {
    ...raw,
    lots: raw.lots!.map((row): RawRow => ({ ...row, cells: { wageShare: 'Opdracht!E7' } })),
    overrides: raw.overrides!.map((row): RawRow => ({ ...row, cells: { value: 'Scenario’s!E20' } })),
  };
  const { problems } = parseModel(withCells);
  expect(problems.map(told)).toEqual(['error outside-bounds overrides 1 value']);
  expect(problems[0]!.cell).toBe('Scenario’s!E20');
});

test('every problem is a sentence in both languages', () => {
  for (const problem of parsed(HOPELESS).problems) {
    const [dutch, english] = LANGUAGES.map((language) => describeProblem(problem, language));
    expect(dutch).toMatch(/[.)]$/);
    expect(english).not.toBe(dutch);
    expect(`${dutch ?? ''} ${english ?? ''}`).not.toMatch(/\{\{|undefined|NaN|!/);
  }
});

describe('a city of 5,000 organisations', () => {
  const large = city(5000, 6, 1);

  test('is read within seconds, without errors', () => {
    const start = performance.now();
    expect(parsed(large).model).not.toBeNull();
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('of which every subsidy is on a misspelt name is reported within seconds, row by row', () => {
    const misspelt = {
      ...large,
      municipal: large.municipal!.map((row) => ({ ...row, organisation: `${row.organisation}x` })),
    };
    const start = performance.now();
    const { problems } = parsed(misspelt);
    expect(performance.now() - start).toBeLessThan(10_000);
    const unknown = problems.filter(({ code }) => code === 'unknown-name');
    expect(unknown).toHaveLength(5000);
    expect(unknown[41]).toMatchObject({ row: 42, details: { nearest: 'Organisatie 42' } });
  });
});
