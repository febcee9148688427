import fc from 'fast-check';
import { evaluateAll } from '../../src/model/evaluate-scenarios';
import { parseModel } from '../../src/model/parse/parse-model';
import { rawOfJson } from '../../src/model/parse/raw-of-json';
import { scenarioNamed } from '../../src/model/reference';
import { workedModel } from '../../src/rules/worked-model';
import { randomModel } from '../random-model';

/** Loading the parser of expressions would end the test. */
jest.mock('mathjs/number', () => {
  throw new Error('mathjs was loaded');
});

test('a model without rules and expressions says what the model says, and loads no parser', async () => {
  await fc.assert(
    fc.asyncProperty(randomModel, async (json) => {
      const { raw } = rawOfJson(json);
      const parsed = parseModel(raw);
      const { model, problems, evaluator } = await workedModel(raw);
      expect({ model, problems }).toEqual(parsed);
      fc.pre(model !== null && evaluator !== null);
      for (const [name, { result, problems: warnings }] of evaluateAll(model)) {
        const scenario = scenarioNamed(model, name);
        const evaluation = scenario === null ? null : evaluator.evaluate(scenario);
        expect([evaluation?.result, evaluation?.problems]).toEqual([result, warnings]);
      }
    }),
    { numRuns: 40 },
  );
});

test('a model with a rule does need the parser', async () => {
  const rules = [{ row: 1, values: { level: 'amber', name: 'Eén', expression: 'leverage > 1' } }];
  await expect(workedModel({ rules })).rejects.toThrow('mathjs was loaded');
});

test('without the reader of expressions a rule is an error, never passed over', () => {
  const rules = [{ row: 1, values: { level: 'amber', name: 'Eén', expression: 'leverage > 1' } }];
  expect(parseModel({ rules }).problems).toContainEqual(
    expect.objectContaining({ severity: 'error', code: 'wrong-expression', table: 'rules' }),
  );
});
