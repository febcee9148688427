import { city } from '../../bench/city';
import { evaluatePlain } from '../../bench/plain/evaluate-plain';
import { evaluateAll } from '../../src/model/evaluate-scenarios';
import { parseModel } from '../../src/model/parse/parse-model';
import { rawOfJson } from '../../src/model/parse/raw-of-json';
import { differences } from './same-result';

describe('a generated city', () => {
  const small = city(150, 6, 3);

  test('is the same for the same numbers and another for another seed', () => {
    expect(city(150, 6, 3)).toEqual(small);
    expect(city(150, 6, 4)).not.toEqual(small);
  });

  test('is a model without errors', () => {
    const { problems } = parseModel(rawOfJson(small).raw);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('has as many organisations and years as asked for, and three conditional grants for each', () => {
    expect(small.organisations).toHaveLength(150);
    expect(evaluatePlain(small)['reference']!.years).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
    expect(small.grants).toHaveLength(450);
    expect(small.grants!.every((row) => row.condition !== 'none')).toBe(true);
  });

  test('stands in the reference and falls in rounds when it is cut', () => {
    const { reference, Korting: cut } = evaluatePlain(small);
    expect(reference!.totals.levels.red).toBeLessThan(15);
    expect(cut!.totals.levels.red).toBeGreaterThan(15);
    expect(Math.max(...cut!.events.map(({ round }) => round))).toBeGreaterThan(1);
  });

  test('comes out the same from the model as from the plain reading of its definition', () => {
    const answers = evaluateAll(parseModel(rawOfJson(small).raw).model!);
    for (const [scenario, expected] of Object.entries(evaluatePlain(small))) {
      expect(differences(answers.get(scenario)!.result, expected)).toEqual([]);
    }
  });
});
