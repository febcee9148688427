import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluatePlain } from '../../bench/plain/evaluate-plain';
import type { PlainModel } from '../../bench/plain/model';
import type { Result } from '../../src/model/result';
import { differences } from './same-result';

const folder = join(__dirname, '../cases/shared');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

describe('the plain reading of the definition', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('gives every number of case %d', (number) => {
    const model = read(`case-${number}.model.json`) as PlainModel;
    const expected = read(`case-${number}.expected.json`) as { results: Record<string, Result> };
    const results = evaluatePlain(model);
    expect(Object.keys(results).sort()).toEqual(Object.keys(expected.results).sort());
    for (const [scenario, result] of Object.entries(expected.results)) {
      expect(differences(results[scenario]!, result)).toEqual([]);
    }
  });
});
