import fc from 'fast-check';
import type { PlainModel, ScenarioRow } from '../../../bench/plain/model';
import { randomModel } from '../../random-model';
import { evaluated } from '../evaluated';

const cut = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

/** The model with its first scenario twice, without transition: once with the smaller cut, once with the greater. */
const withTwoCuts = (model: PlainModel, smaller: number, greater: number): PlainModel => {
  const scenario: ScenarioRow = { ...model.scenarios![0]!, transition: false };
  const copy = (name: string, part: number): ScenarioRow => ({ ...scenario, scenario: name, cut: part });
  const own = (model.overrides ?? []).filter((row) => row.scenario === scenario.scenario);
  return {
    ...model,
    scenarios: [copy('minder', smaller), copy('meer', greater)],
    overrides: ['minder', 'meer'].flatMap((name) => own.map((row) => ({ ...row, scenario: name }))),
  };
};

const forAnyTwoCuts = (check: (results: ReturnType<typeof evaluated>) => void): void => {
  fc.assert(
    fc.property(randomModel, cut, cut, (model, one, other) => {
      check(evaluated(withTwoCuts(model, Math.min(one, other), Math.max(one, other))));
    }),
    { numRuns: 80 },
  );
};

describe('without transition, more cut', () => {
  test('never gives any organisation more income in any year', () => {
    forAnyTwoCuts(({ minder: less, meer: more }) => {
      more!.organisations.forEach(({ income }, i) => {
        income.forEach((amount, y) => {
          expect(amount).toBeLessThanOrEqual(less!.organisations[i]!.income[y]! + 0.01);
        });
      });
    });
  });

  test('never leaves any organisation a larger reserve, and none lasts longer', () => {
    forAnyTwoCuts(({ minder: less, meer: more }) => {
      more!.organisations.forEach(({ reserve, failedYear }, i) => {
        const before = less!.organisations[i]!;
        reserve.forEach((amount, y) => {
          expect(amount).toBeLessThanOrEqual(before.reserve[y]! + 0.01);
        });
        expect(failedYear ?? Infinity).toBeLessThanOrEqual(before.failedYear ?? Infinity);
      });
    });
  });

  test('never saves the municipality less', () => {
    forAnyTwoCuts(({ minder: less, meer: more }) => {
      more!.totals.municipalSaved.forEach((saved, y) => {
        expect(saved).toBeGreaterThanOrEqual(less!.totals.municipalSaved[y]! - 0.01);
      });
    });
  });

  test('never leaves an organisation more room for a further cut', () => {
    forAnyTwoCuts(({ minder: less, meer: more }) => {
      // Where supporters fail earlier the support of the run differs; then only failing itself is compared.
      const supportIsSame = more!.organisations.every(({ support }, i) =>
        support.every((amount, y) => amount === less!.organisations[i]!.support[y]),
      );
      more!.organisations.forEach(({ tippingCut }, i) => {
        if (supportIsSame) expect(tippingCut).toBeLessThanOrEqual(less!.organisations[i]!.tippingCut + 2e-6);
        if (less!.organisations[i]!.tippingCut === 0) expect(tippingCut).toBeLessThanOrEqual(2e-6);
      });
    });
  });
});
