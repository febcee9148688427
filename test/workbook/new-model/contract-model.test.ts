import fc from 'fast-check';
import { evaluatorOf } from '../../../src/model/evaluate';
import { isError } from '../../../src/model/problem';
import { LANGUAGES } from '../../../src/i18n/language';
import { parseModel } from '../../../src/model/parse/parse-model';
import { annualValue, fullYearsOfTarget, yearsOf } from '../../../src/workbook/new-model/annual-amount';
import type { ContractAnswers } from '../../../src/workbook/new-model/contract-answers';
import { contractModel } from '../../../src/workbook/new-model/contract-model';
import { sum } from '../../../src/workbook/layout/layout';

/** The staircase of docs: 10 million a year for 8.5 years, 3 million in four steps from 2024. */
const STAIRCASE: ContractAnswers = {
  title: 'Trap',
  priceLevelYear: 2023,
  term: { startYear: 2023, startMonth: 1, months: 102 },
  lots: [{ name: 'Perceel 1', value: { amount: 85_000_000, per: 'term' } }],
  targets: [{ name: 'Bezuiniging', amount: { amount: 18_000_000, per: 'term' }, from: 2024, steps: 4 }],
  transitionBudget: null,
};

const withoutIndex = (answers: ContractAnswers) => {
  const raw = contractModel('contract', answers, 'nl');
  const indexation = raw.indexation?.map(({ row, values }) => ({
    row,
    values: { ...values, wage: 0, price: 0 },
  }));
  return { ...raw, ...(indexation === undefined ? {} : { indexation }) };
};

const netOf = (answers: ContractAnswers) => {
  const { model, problems } = parseModel(withoutIndex(answers));
  if (model === null) throw new Error(JSON.stringify(problems));
  const [policy] = model.scenarios;
  if (policy === undefined) throw new Error('no scenario');
  return evaluatorOf(model)
    .evaluate(policy)
    .result.lots.map(({ net }) => net);
};

test('38.4 million in six years is 6.4 million a year', () => {
  expect(annualValue(38_400_000, { startYear: 2024, startMonth: 1, months: 72 })).toBe(6_400_000);
});

test('8.5 years from July 2025 touch nine calendar years', () => {
  expect(yearsOf({ startYear: 2025, startMonth: 7, months: 102 })).toEqual([
    2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033,
  ]);
});

test('four steps from 2024 within 8.5 years from January 2023 count six full years', () => {
  expect(fullYearsOfTarget(STAIRCASE.term, { from: 2024, steps: 4 })).toBeCloseTo(6, 12);
});

test('totals over the term make the staircase of three million that leaves 67 of 85 million', () => {
  const [net = []] = netOf(STAIRCASE);
  expect(net.map((amount) => Math.round(amount / 1000))).toEqual([
    10_000, 9_250, 8_500, 7_750, 7_000, 7_000, 7_000, 7_000, 3_500,
  ]);
  expect(sum(net)).toBeCloseTo(67_000_000, 4);
});

test('the same staircase comes from amounts per year', () => {
  const perYear: ContractAnswers = {
    ...STAIRCASE,
    lots: [{ name: 'Perceel 1', value: { amount: 10_000_000, per: 'year' } }],
    targets: [{ name: 'Bezuiniging', amount: { amount: 3_000_000, per: 'year' }, from: 2024, steps: 4 }],
  };
  expect(sum(netOf(perYear)[0] ?? [])).toBeCloseTo(67_000_000, 4);
});

test('a target for the whole term that begins after it cannot be made', () => {
  const late = { name: 'Laat', amount: { amount: 1, per: 'term' as const }, from: 2040, steps: 1 };
  expect(() => contractModel('contract', { ...STAIRCASE, targets: [late] }, 'nl')).toThrow(RangeError);
});

test.each(LANGUAGES)('any answers make a model without errors, in %s', (language) => {
  const given = fc.record({
    amount: fc.integer({ min: 0, max: 50_000_000 }),
    per: fc.constantFrom('year' as const, 'term' as const),
  });
  fc.assert(
    fc.property(
      fc.record({
        startYear: fc.integer({ min: 2015, max: 2035 }),
        startMonth: fc.integer({ min: 1, max: 12 }),
        months: fc.integer({ min: 1, max: 180 }),
      }),
      fc.integer({ min: 2015, max: 2035 }),
      fc.array(given, { minLength: 1, maxLength: 4 }),
      fc.option(given),
      fc.option(fc.integer({ min: 0, max: 900_000 })),
      (term, priceLevelYear, values, target, transitionBudget) => {
        const raw = contractModel(
          'contract',
          {
            title: 'Iets',
            priceLevelYear,
            term,
            lots: values.map((value, at) => ({
              name: `Perceel ${at + 1}`,
              value: { ...value, amount: value.amount + 1 },
            })),
            targets:
              target === null ? [] : [{ name: 'Doel', amount: target, from: term.startYear, steps: 2 }],
            transitionBudget,
          },
          language,
        );
        expect(parseModel(raw).problems.filter(isError)).toEqual([]);
      },
    ),
  );
});
