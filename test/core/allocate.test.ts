import fc from 'fast-check';
import { allocate } from '../../src/core/allocate';

describe('parts rounded so that they add up', () => {
  test.each<[string, number[], number, number[]]>([
    ['the largest remainder gets the euro that is left', [33.333, 33.333, 33.334], 0, [33, 33, 34]],
    ['in cents: a hundred euros in three', [100 / 3, 100 / 3, 100 / 3], 2, [33.34, 33.33, 33.33]],
    ['of equal remainders the largest amount comes first', [1.5, 3.5, 2.5, 0.5], 0, [1, 4, 3, 0]],
    ['of equal amounts the first comes first', [0.5, 0.5, 0.5, 0.5], 0, [1, 1, 0, 0]],
    ['whole parts stay as they are', [3, 0, 7], 0, [3, 0, 7]],
    ['what is taken back is shared out too', [-0.5, -0.5, -1], 0, [-0, -1, -1]],
    ['nothing is shared among nobody', [], 2, []],
  ])('%s', (_, parts, decimals, expected) => {
    expect(allocate(parts, decimals).map((part) => part + 0)).toEqual(expected.map((part) => part + 0));
  });

  const parts = fc.array(fc.double({ min: -1e7, max: 1e7, noNaN: true }), { minLength: 1, maxLength: 30 });
  const sum = (list: readonly number[]): number => list.reduce((total, part) => total + part, 0);

  test('add up to the rounded total, to the cent', () => {
    fc.assert(
      fc.property(parts, (drawn) => {
        const cents = allocate(drawn, 2).map((part) => Math.round(part * 100));
        // Where the total itself lies between two cents either may be the rounded one.
        expect(Math.abs(sum(cents) - sum(drawn) * 100)).toBeLessThanOrEqual(0.5 + 1e-4);
      }),
    );
  });

  test('each differ less than one cent from what they were', () => {
    fc.assert(
      fc.property(parts, (drawn) => {
        allocate(drawn, 2).forEach((part, i) => {
          expect(Math.abs(part - drawn[i]!)).toBeLessThan(0.01 + 1e-8);
        });
      }),
    );
  });

  test('of half cents, the largest amounts are the ones rounded up', () => {
    const halves = fc.uniqueArray(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(halves, (cents) => {
        const rounded = allocate(
          cents.map((cent) => (cent * 10 + 5) / 1000),
          2,
        ).map((part, i) => Math.round(part * 100) - cents[i]!);
        const byAmount = cents.map((_, i) => i).sort((a, b) => cents[b]! - cents[a]!);
        const up = rounded.filter((more) => more === 1).length;
        expect(byAmount.map((i) => rounded[i]!)).toEqual(byAmount.map((_, k) => (k < up ? 1 : 0)));
      }),
    );
  });
});

test('half a cent rounds up, also where its binary fraction lies just below it', () => {
  expect(allocate([1.005], 2)).toEqual([1.01]);
  expect(allocate([1.005, 2], 2)).toEqual([1.01, 2]);
});
