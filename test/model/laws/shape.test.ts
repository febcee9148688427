import fc from 'fast-check';
import { randomModel } from '../../random-model';
import { evaluated } from '../evaluated';
import { RESULT_KEYS, keysIn } from '../result-keys';

/** The places of whatever JSON could not carry over: NaN, infinity, undefined. */
const unspeakable = (value: unknown, place: string): string[] => {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${place}: ${value}`];
  if (value === undefined) return [`${place}: undefined`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => unspeakable(inner, `${place}.${key}`));
};

const forEveryResult = (check: (result: ReturnType<typeof evaluated>[string]) => void): void => {
  fc.assert(
    fc.property(randomModel, (json) => {
      Object.values(evaluated(json)).forEach(check);
    }),
    { numRuns: 60 },
  );
};

describe('an answer about any model', () => {
  test('has no number that is none, and nothing undefined', () => {
    forEveryResult((result) => {
      expect(unspeakable(result, 'result')).toEqual([]);
    });
  });

  test('has exactly the public keys, none missing', () => {
    forEveryResult((result) => {
      for (const { place, keys } of keysIn(result))
        expect([place, keys]).toEqual([place, RESULT_KEYS[place]]);
    });
  });

  test('has as many entries in every series as there are years', () => {
    forEveryResult(({ years, months, lots, targets, totals, organisations, transition, impact }) => {
      const series = [
        months,
        targets.toFill,
        ...lots.flatMap(({ lot, bySubcontractor, byPartner, ...rest }) => [
          ...Object.values(rest),
          ...Object.values(bySubcontractor),
          ...Object.values(byPartner),
        ]),
        ...[totals, ...organisations, transition ?? {}, impact.reached, impact.reference]
          .flatMap((part): unknown[] =>
            Object.entries(part)
              .filter(([key]) => key !== 'reasons')
              .map(([, value]) => value),
          )
          .filter((value): value is readonly number[] => Array.isArray(value)),
      ];
      for (const one of series) expect(one).toHaveLength(years.length);
    });
  });

  test('keeps shares between 0 and 1', () => {
    forEveryResult(({ organisations }) => {
      for (const { tippingCut, repair, dependency, concentration, activity } of organisations) {
        for (const share of [tippingCut, repair, dependency, concentration, ...activity]) {
          if (share === null) continue;
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
      }
    });
  });

  test('is red exactly where somebody fails, and then has a cause', () => {
    forEveryResult(({ organisations }) => {
      for (const { level, failedYear, cause, runwayMonths, reasons } of organisations) {
        const fails = failedYear !== null;
        expect([
          level === 'red',
          cause !== null,
          runwayMonths !== null,
          reasons.includes('reserves'),
        ]).toEqual([fails, fails, fails, fails]);
        expect(level === 'green').toBe(reasons.length === 0);
      }
    });
  });

  test('has no grant that stands only with others and is lost in the same year', () => {
    forEveryResult(({ mutual, events }) => {
      const lost = events.filter(({ effect }) => effect !== 'notice');
      for (const { year, organisation, funder } of mutual) {
        expect(lost).not.toContainEqual(expect.objectContaining({ year, organisation, funder }));
      }
    });
  });
});
