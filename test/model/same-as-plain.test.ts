import fc from 'fast-check';
import { evaluatePlain } from '../../bench/plain/evaluate-plain';
import { evaluateAll } from '../../src/model/evaluate-scenarios';
import { parseModel } from '../../src/model/parse/parse-model';
import { rawOfJson } from '../../src/model/parse/raw-of-json';
import { differences } from '../bench/same-result';
import { randomModel } from '../random-model';

describe('the model over flat arrays', () => {
  test('gives what the plain reading of the definition gives, for any valid model', () => {
    fc.assert(
      fc.property(randomModel, (json) => {
        const { model, problems } = parseModel(rawOfJson(json).raw);
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        const plain = evaluatePlain(json);
        for (const [name, { result }] of evaluateAll(model!)) {
          expect(differences(result, plain[name]!).map((difference) => `${name} ${difference}`)).toEqual([]);
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 150) },
    );
  });
});
