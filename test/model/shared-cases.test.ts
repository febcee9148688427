import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateAll } from '../../src/model/evaluate-scenarios';
import { parseModel } from '../../src/model/parse/parse-model';
import { rawOfJson } from '../../src/model/parse/raw-of-json';
import type { Result } from '../../src/model/result';
import { differences } from '../bench/same-result';

const folder = join(__dirname, '../cases/shared');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

describe.each([1, 2, 3, 4, 5, 6, 7, 8])('case %i, worked out independently', (number) => {
  const { model, problems } = parseModel(rawOfJson(read(`case-${number}.model.json`)).raw);
  const { results } = read(`case-${number}.expected.json`) as { readonly results: Record<string, Result> };

  test('is a model without errors', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each(Object.keys(results))('comes out to the cent in scenario %s', (name) => {
    const found = evaluateAll(model!).get(name);
    expect(differences(found!.result, results[name]!)).toEqual([]);
  });
});
