import fc from 'fast-check';
import { parseModel } from '../../src/model/parse/parse-model';
import { rawOfJson } from '../../src/model/parse/raw-of-json';
import { scenarioNamed } from '../../src/model/reference';
import { workedModel } from '../../src/rules/worked-model';
import { randomModel } from '../random-model';

const EXPRESSIONS = [
  'leverage > 1.2',
  'runwayMonths < 24 or tippingCut < 0.2',
  'exists(dependency) and dependency > 0.5',
  'repairAmount / openingReserve > 1',
  'not (broughtIn >= 1)',
  'max(reserveMonths, 2) < 3',
];
const rule = fc.record({
  level: fc.constantFrom('red', 'amber'),
  expression: fc.constantFrom(...EXPRESSIONS),
});
const RANK = { green: 0, amber: 1, red: 2 } as const;

test('rules add reasons and never make anything better; all numbers stay what they were', async () => {
  await fc.assert(
    fc.asyncProperty(randomModel, fc.array(rule, { minLength: 1, maxLength: 4 }), async (json, drawn) => {
      const rules = drawn.map((each, at) => ({ ...each, name: `Regel ${at}` }));
      const plain = await workedModel(rawOfJson(json).raw);
      const ruled = await workedModel(rawOfJson({ ...json, rules }).raw);
      fc.pre(plain.model !== null);
      expect(parseModel(rawOfJson(json).raw).model).not.toBeNull();
      for (const { name } of plain.model.scenarios) {
        const scenario = scenarioNamed(plain.model, name);
        if (scenario === null) throw new Error(name);
        const before = plain.evaluator?.evaluate(scenario).result;
        const after = ruled.evaluator?.evaluate(scenario).result;
        after?.organisations.forEach(({ level, reasons, ...rest }, at) => {
          const { level: levelBefore, reasons: reasonsBefore, ...restBefore } = before!.organisations[at]!;
          expect(rest).toEqual(restBefore);
          expect(reasons.slice(0, reasonsBefore.length)).toEqual(reasonsBefore);
          const added = reasons.slice(reasonsBefore.length);
          const own = rules
            .filter((each) => added.includes(each.name))
            .map((each) => RANK[each.level as 'red']);
          expect(RANK[level]).toBe(Math.max(RANK[levelBefore], ...own));
        });
        const counted = Object.values(after?.totals.levels ?? {}).reduce((sum, count) => sum + count, 0);
        expect(counted).toBe(json.organisations.length);
      }
    }),
    { numRuns: 40 },
  );
});
