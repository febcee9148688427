import fc from 'fast-check';
import { payInOrder, payProportionally } from '../../src/core/pot';

const proportionally = (asked: readonly number[], available: number) => {
  const got = Float64Array.from(asked);
  const paid = payProportionally(got, available);
  return { got: Array.from(got), paid };
};
const inOrder = (asked: readonly number[], order: readonly number[], available: number) => {
  const got = Float64Array.from(asked);
  const paid = payInOrder(got, order, available);
  return { got: Array.from(got), paid };
};

describe('a pot that pays in proportion', () => {
  test.each<[string, number[], number, number[]]>([
    ['pays what is asked where it holds', [30, 50], 100, [30, 50]],
    ['pays what is asked where it holds exactly', [30, 50], 80, [30, 50]],
    ['pays everyone the same part where it does not', [30, 50], 40, [15, 25]],
    ['pays nothing once it is empty', [30, 50], 0, [0, 0]],
    ['pays nothing where nothing is asked', [0, 0], 10, [0, 0]],
  ])('%s', (_, asked, available, expected) => {
    const { got, paid } = proportionally(asked, available);
    expect(got).toEqual(expected);
    expect(paid).toBeCloseTo(
      expected.reduce((sum, amount) => sum + amount, 0),
      12,
    );
  });
});

describe('a pot that pays in order', () => {
  test.each<[string, number[], number[], number, number[]]>([
    ['pays what is asked where it holds', [30, 50], [1, 0], 100, [30, 50]],
    ['serves the first in order whole and the last with what is left', [30, 50], [1, 0], 60, [10, 50]],
    ['leaves the last with nothing where it is empty', [30, 50, 20], [2, 0, 1], 50, [30, 0, 20]],
    ['pays nothing once it is empty', [30, 50], [0, 1], 0, [0, 0]],
  ])('%s', (_, asked, order, available, expected) => {
    const { got, paid } = inOrder(asked, order, available);
    expect(got).toEqual(expected);
    expect(paid).toBeCloseTo(
      expected.reduce((sum, amount) => sum + amount, 0),
      12,
    );
  });
});

describe('either pot', () => {
  const asked = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 10 });
  const available = fc.double({ min: 0, max: 4e6, noNaN: true });

  test('pays nobody more than they ask, and all that is asked or all there is', () => {
    fc.assert(
      fc.property(asked, available, (drawn, budget) => {
        const total = drawn.reduce((sum, amount) => sum + amount, 0);
        const order = drawn.map((_, i) => i).reverse();
        for (const { got, paid } of [proportionally(drawn, budget), inOrder(drawn, order, budget)]) {
          expect(paid).toBeCloseTo(Math.min(total, budget), 1);
          expect(got.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(paid, 4);
          got.forEach((amount, i) => {
            expect(amount).toBeLessThanOrEqual(drawn[i]! + 1e-9);
          });
        }
      }),
    );
  });
});
