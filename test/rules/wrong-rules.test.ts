import { describeProblem } from '../../src/i18n/describe-problem';
import { rawOfJson } from '../../src/model/parse/raw-of-json';
import type { RawModel } from '../../src/model/parse/raw';
import { workedModel } from '../../src/rules/worked-model';
import { kitchen } from './kitchen';

const raw = (...rules: readonly object[]): RawModel => rawOfJson(kitchen(rules as never)).raw;
const amber = (name: string, expression: unknown) => ({ level: 'amber', name, expression });

test('all wrong rules are errors at once, each at its row, beside what else is wrong', async () => {
  const { model, evaluator, problems } = await workedModel({
    ...raw(
      amber('Eén', 'leverage > 1,2'),
      amber('Twee', 'leverage > 1.2'),
      amber('Drie', 'levrage > 1'),
      amber('buffer', 'leverage > 1'),
      amber('Twee', 'leverage > 1'),
      { level: 'rood', name: 'Vijf', expression: 'leverage > 1' },
      amber('Zes', null),
    ),
    lots: [{ row: 1, values: { lot: 'Noord' } }],
  });
  expect([model, evaluator]).toEqual([null, null]);
  expect(
    problems.filter(({ table }) => table === 'rules').map(({ code, row, column }) => [code, row, column]),
  ).toEqual([
    ['wrong-expression', 1, 'expression'],
    ['wrong-expression', 3, 'expression'],
    ['reserved-rule-name', 4, 'name'],
    ['duplicate-key', 5, 'name'],
    ['unknown-choice', 6, 'level'],
    ['missing-value', 7, 'expression'],
  ]);
  expect(problems.some(({ table }) => table === 'lots')).toBe(true);
});

test('a wrong rule is told with its cell, the place in it and what to write', async () => {
  const rules = [
    {
      row: 1,
      values: amber('Eén', 'runwayMonths < 24 and leverage > 1,2'),
      cells: { expression: 'Scenario!C30' },
    },
  ];
  const [problem] = (await workedModel({ ...raw(), rules })).problems;
  expect(problem === undefined ? '' : describeProblem(problem, 'nl')).toBe(
    'Scenario!C30 (kpRules, wanneer geldt de regel): ‘runwayMonths < 24 and leverage > 1,2’. ' +
      'Op teken 34, bij ‘1,2’: een getal met decimalen krijgt hier een punt; schrijf 1.2. ' +
      'Zijn het twee getallen, zet dan een spatie achter de komma.',
  );
});

test('a rule that is only a number is a problem', async () => {
  for (const expression of [1, 'leverage', 'leverage + 1', '1']) {
    const { problems } = await workedModel(raw(amber('Eén', expression)));
    expect(problems).toMatchObject([{ code: 'wrong-expression', details: { fault: 'needs-comparison' } }]);
  }
});

test('a book that was pasted in a cell is not repeated in the message', async () => {
  const { problems } = await workedModel(raw(amber('Eén', 'leverage > 1 or '.repeat(70_000))));
  expect(problems).toMatchObject([{ code: 'wrong-expression', details: { fault: 'too-long' } }]);
  for (const problem of problems) expect(describeProblem(problem, 'nl').length).toBeLessThan(300);
});
