import fc from 'fast-check';
import type { OrganisationResult, Result, Series } from '../../../src/model/result';
import { randomModel } from '../../random-model';
import { evaluated, modelOf } from '../evaluated';

const RUNS = { numRuns: 50 };
/** A hundredth of a cent: sums of large amounts are not exact. */
const DIGITS = 4;

const forEveryResult = (check: (result: Result, reference: Result) => void): void => {
  fc.assert(
    fc.property(randomModel, (json) => {
      const results = evaluated(json);
      for (const result of Object.values(results)) check(result, results['reference']!);
    }),
    RUNS,
  );
};

const expectSum = (total: Series, parts: readonly Series[]): void => {
  total.forEach((amount, y) => {
    const sum = parts.reduce((together, part) => together + part[y]!, 0);
    expect(sum).toBeCloseTo(amount, DIGITS);
  });
};

const forEveryOrganisation = (check: (organisation: OrganisationResult) => void): void => {
  forEveryResult(({ organisations }) => {
    organisations.forEach(check);
  });
};

describe('in any model', () => {
  test('what a lot pays is what is ring-fenced, coordination, main contractor, partners and subcontractors', () => {
    forEveryResult(({ lots }) => {
      for (const lot of lots)
        expectSum(lot.net, [lot.ringFenced, lot.coordination, lot.main, lot.partners, lot.subcontracted]);
    });
  });

  test('a lot’s value is what it pays and what is taken from it', () => {
    forEveryResult(({ lots }) => {
      for (const { gross, net, target, cut, unmet } of lots) {
        const notFound = unmet.map((amount) => -amount);
        expectSum(gross, [net, target, cut, notFound]);
      }
    });
  });

  test('subcontractors and partners by name are subcontracted and partners together', () => {
    forEveryResult(({ lots }) => {
      for (const lot of lots) {
        expectSum(lot.subcontracted, Object.values(lot.bySubcontractor));
        expectSum(lot.partners, Object.values(lot.byPartner));
      }
    });
  });

  test('nobody is paid less than nothing', () => {
    forEveryResult(({ lots, organisations }) => {
      const paid = [
        ...lots.flatMap((lot) => [lot.main, lot.coordination, ...Object.values(lot.bySubcontractor)]),
        ...organisations.flatMap(({ municipal, transition, support, own, grants }) => [
          municipal,
          transition,
          support,
          own,
          grants,
        ]),
      ];
      expect(Math.min(0, ...paid.flat())).toBeGreaterThanOrEqual(-1e-6);
    });
  });

  test('an organisation’s income is its five parts', () => {
    forEveryOrganisation(({ income, municipal, transition, support, own, grants }) => {
      expectSum(income, [municipal, transition, support, own, grants]);
    });
  });

  test('its result is income less costs, and its reserve adds up the results', () => {
    forEveryOrganisation(({ result, income, costs, reserve }) => {
      expectSum(income, [result, costs]);
      expectSum(reserve.slice(1), [reserve.slice(0, -1), result.slice(1)]);
    });
  });

  test('the first reserve is the opening reserve and the first result', () => {
    fc.assert(
      fc.property(randomModel, (json) => {
        const { organisations } = evaluated(json)['reference']!;
        modelOf(json).tables.organisations.forEach(({ openingReserve }, i) => {
          const { reserve, result } = organisations[i]!;
          expect(openingReserve + result[0]!).toBeCloseTo(reserve[0]!, DIGITS);
        });
      }),
      RUNS,
    );
  });

  test('what the municipality saves is what is left after transition and what transition pays', () => {
    forEveryResult(({ totals }) => {
      expectSum(totals.municipalSaved, [totals.netSaving, totals.transitionPaid]);
    });
  });

  test('what funds give less is what all organisations get less from them', () => {
    forEveryResult((result, reference) => {
      const grants = ({ organisations }: Result): Series[] => organisations.map((one) => [...one.grants]);
      const now = grants(result).map((series) => series.map((amount) => -amount));
      expectSum(result.totals.cofundingLost, [...grants(reference), ...now]);
    });
  });

  test('transition money is what organisations get from it, and the rest of the pot remains', () => {
    fc.assert(
      fc.property(randomModel, (json) => {
        for (const { scenario, transition, organisations } of Object.values(evaluated(json))) {
          if (transition === null) continue;
          expectSum(
            transition.paid,
            organisations.map((one) => one.transition),
          );
          const paid = transition.paid.reduce((sum, amount) => sum + amount, 0);
          const own = modelOf(json).scenarios.find(({ name }) => name === scenario)?.tables.transition;
          const budget = own?.budget ?? json.transition!.budget;
          expect(paid + transition.remaining).toBeCloseTo(budget, 1);
        }
      }),
      RUNS,
    );
  });

  test('every organisation has one level', () => {
    forEveryResult(({ totals: { levels }, organisations }) => {
      expect(levels.red + levels.amber + levels.green).toBe(organisations.length);
    });
  });
});
