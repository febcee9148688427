import fc from 'fast-check';
import { evaluatorOf } from '../../../src/model/evaluate';
import { scenarioNamed } from '../../../src/model/reference';
import { randomModel } from '../../random-model';
import { evaluated, modelOf, withoutName } from '../evaluated';

const RUNS = { numRuns: 50 };

describe('a scenario', () => {
  test('without levers equals the reference, where there are no targets', () => {
    fc.assert(
      fc.property(randomModel, (model) => {
        const bare = { ...model, targets: [], overrides: [], scenarios: [{ scenario: 'leeg' }] };
        const { reference, leeg } = evaluated(bare);
        expect(withoutName(leeg!)).toEqual(withoutName(reference!));
      }),
      RUNS,
    );
  });

  test('that sets the targets to nothing equals the reference too', () => {
    fc.assert(
      fc.property(randomModel, (model) => {
        const untouched = { ...model, overrides: [], scenarios: [{ scenario: 'leeg', targetFactor: 0 }] };
        const { reference, leeg } = evaluated(untouched);
        expect(withoutName(leeg!)).toEqual(withoutName(reference!));
      }),
      RUNS,
    );
  });

  test('changes nothing beneath it: the reference is the same without any scenario', () => {
    fc.assert(
      fc.property(randomModel, (model) => {
        const { reference } = evaluated({ ...model, scenarios: [], overrides: [] });
        expect(evaluated(model)['reference']).toEqual(reference);
      }),
      RUNS,
    );
  });

  test('says the same whatever was worked out before it, and however often', () => {
    fc.assert(
      fc.property(randomModel, (json) => {
        const model = modelOf(json);
        const names = model.scenarios.map(({ name }) => name);
        const evaluator = evaluatorOf(model);
        const inOrder = evaluated(json);
        for (const name of [...names.toReversed(), ...names]) {
          expect(evaluator.evaluate(scenarioNamed(model, name)!).result).toEqual(inOrder[name]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the reference', () => {
  test('has no cut, no targets, no transition and nothing lost against itself', () => {
    fc.assert(
      fc.property(randomModel, (model) => {
        const { lots, targets, totals, organisations, transition } = evaluated(model)['reference']!;
        const nothing = [
          ...lots.flatMap((lot) => [...lot.cut, ...lot.target, ...lot.unmet]),
          ...targets.toFill,
          ...totals.municipalSaved,
          ...totals.cofundingLost,
          ...organisations.flatMap((one) => [...one.transition]),
          ...(transition?.paid ?? []),
        ];
        expect(nothing.every((amount) => amount === 0)).toBe(true);
        expect(organisations.every(({ leverage }) => leverage === null)).toBe(true);
        expect(transition?.remaining ?? null).toBe(model.transition?.budget ?? null);
      }),
      RUNS,
    );
  });
});
