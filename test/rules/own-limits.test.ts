import { rawOfJson } from '../../src/model/parse/raw-of-json';
import { referenceScenario, scenarioNamed } from '../../src/model/reference';
import { workedModel } from '../../src/rules/worked-model';
import { storyOf } from '../../src/workbook/explanation/story';
import { riskColumn, riskLayout } from '../../src/workbook/layout/risk-layout';
import { keuken, kitchen } from './kitchen';

const limit = (name: string, expression: unknown) => ({ level: 'limit', name, expression });

const problemsOf = async (...rules: readonly object[]) => {
  const { problems } = await workedModel(rawOfJson(kitchen(rules as never)).raw);
  return problems.map(({ severity, code, table, row, column }) =>
    [severity, code, table, row, column].join(' '),
  );
};

/** What people read about the kitchen at 25 % with these limits. */
const toldWith = async (...rules: readonly object[]) => {
  const { model, evaluator } = await workedModel(rawOfJson(kitchen(rules as never)).raw);
  const scenario = model === null ? null : scenarioNamed(model, '25 %');
  if (model === null || evaluator === null || scenario === null) throw new Error('no model');
  const reference = evaluator.evaluate(referenceScenario(model));
  const told = { model, scenario, evaluation: evaluator.evaluate(scenario), reference };
  const sentences = storyOf(told, 0, 'nl').sentences.join(' ');
  const reasons = riskLayout(told, 'nl').rows[1]?.[riskColumn('reasons')];
  return [sentences, String(reasons)].map((text) => text.replaceAll('\u00a0', ' '));
};

describe('a limit of the user', () => {
  test('is what people read, where it is not that of the definition', async () => {
    const [buffer, reasons] = await toldWith(limit('buffer', 7));
    expect(buffer).toContain('goed voor 6 maanden aan kosten; uw grens is 7 maanden.');
    expect(reasons).toBe('reserve van minder dan 7 maanden');
    const [own] = await toldWith(limit('ownIncome', 0.25));
    expect(own).toContain('moet 30 % van de kosten met eigen inkomsten worden verdiend; uw grens is 25 %.');
  });

  test('replaces the one of the definition', async () => {
    // A loss of 2.4994 per euro is above 1.5, and below 3.
    expect((await keuken(kitchen([]), '25,01 %')).reasons).toEqual(['leverage', 'cofundingLost']);
    expect((await keuken(kitchen([limit('leverage', 3)]), '25,01 %')).reasons).toEqual(['cofundingLost']);
  });

  test.each([
    // From 120 thousand it bears a cut to 100: a sixth. The reserve is six months; it must earn 30 %.
    ['tipping', 0.2],
    ['tipping', '1 / 5'],
    ['buffer', 7],
    ['buffer', '6 + 1'],
    ['ownIncome', 0.25],
  ])('is a number or a sum of numbers: %s %p', async (name, expression) => {
    expect((await keuken(kitchen([limit(name, expression)]), '25 %')).reasons).toEqual([name]);
  });

  test('may be a number typed as text in the Dutch way, with a warning', async () => {
    for (const text of ['0,2', '20%', '20 %']) {
      expect((await keuken(kitchen([limit('tipping', text)]), '25 %')).reasons).toEqual(['tipping']);
      expect(await problemsOf(limit('tipping', text))).toEqual(['warning number-as-text rules 1 expression']);
    }
  });

  test.each([
    ['that is not one of ours', [limit('dependency', 0.8)], ['error unknown-choice rules 1 name']],
    ['that is twice there', [limit('buffer', 1), limit('buffer', 2)], ['error duplicate-key rules 2 name']],
    ['that is more than all', [limit('tipping', 1.2)], ['error outside-bounds rules 1 expression']],
    ['that is below nothing', [limit('buffer', -1)], ['error outside-bounds rules 1 expression']],
    ['that speaks of a figure', [limit('buffer', 'leverage')], ['error wrong-expression rules 1 expression']],
    ['that is a comparison', [limit('buffer', '1 > 0')], ['error wrong-expression rules 1 expression']],
    ['without a number', [limit('buffer', null)], ['error missing-value rules 1 expression']],
    ['that is yes', [limit('buffer', true)], ['error wrong-type rules 1 expression']],
  ])('is refused: one %s', async (_, rules, problems) => {
    expect(await problemsOf(...rules)).toEqual(problems);
  });
});
