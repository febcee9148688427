import { evaluateAll } from '../../src/model/evaluate-scenarios';
import { modelOf } from './evaluated';
import { SOUND, type Json } from './parse/sound-model';

/** What is said beside the results of the scenario of the sound model, its targets replaced. */
const saidBeside = (targets: readonly Json[], municipal: readonly Json[] = SOUND.municipal, cut = 0) => {
  const json = { ...SOUND, targets, municipal, scenarios: [{ scenario: 'Korting', cut }] };
  return evaluateAll(modelOf(json)).get('Korting')!.problems;
};
const target = (columns: Json): Json => ({ ...SOUND.targets[0], phase: 1, from: 2026, ...columns });

test('nothing is said where everything can be found', () => {
  expect(saidBeside([target({ amount: 900_000 })])).toEqual([]);
});

// 1,000,000 of which 100,000 ring-fenced. In 2026 the index is 1 + 0.9 × 4.7 % + 0.1 × 2.5 % = 1.0448, so
// 940,320 is free; of 1,000,000 asked 59,680 is not found.
test('a target above what a lot has is said with its euros and years', () => {
  const [problem, ...others] = saidBeside([target({ amount: 1_000_000 })]);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    severity: 'warning',
    code: 'unmet-target',
    table: 'scenarios',
    row: 1,
    value: 'Korting',
    details: { lot: 'Noord', years: '2026' },
  });
  expect((problem!.details as { readonly amount: number }).amount).toBeCloseTo(59_680, 6);
});

test('a target above all subsidies is said of the subsidies', () => {
  const subsidy = { organisation: 'Buurt', stream: 'subsidy', amount: 10_000, indexed: 0 };
  const problems = saidBeside([target({ lot: 'subsidies', amount: 12_500 })], [subsidy]);
  expect(problems.map(({ code, details }) => [code, details])).toEqual([
    ['unmet-target', { lot: 'subsidies', years: '2026', amount: 2500 }],
  ]);
});

test('a loss that only shielded parties are left to bear is said with its years', () => {
  const shielded = [{ ...SOUND.municipal[0], share: 1, passThrough: 0 }];
  const problems = saidBeside([], shielded, 0.1);
  expect(problems.map(({ code, details }) => [code, details])).toEqual([
    ['shield-broken', { lot: 'Noord', years: '2025, 2026' }],
  ]);
});
