import fc from 'fast-check';
import { shareLoss } from '../../src/core/share-loss';

/** What is left of each amount, and whether the shielded had to bear something. */
const left = (amounts: readonly number[], weights: readonly number[], loss: number) => {
  const kept = Float64Array.from(amounts);
  const shieldBroken = shareLoss(kept, Float64Array.from(weights), loss);
  return { kept: Array.from(kept), shieldBroken };
};

describe('a loss is shared', () => {
  test.each<[string, number[], number[], number, number[], boolean]>([
    ['in proportion to the amounts where all weigh the same', [100, 300], [1, 1], 40, [90, 270], false],
    // 100 × 1 and 100 × 2: a third and two thirds of 60.
    ['in proportion to amount × weight', [100, 100], [1, 2], 60, [80, 60], false],
    ['past whoever is shielded', [100, 100], [0, 1], 60, [100, 40], false],
    // 100 × 4 of 500 would be 120 of 150, more than there is: it drops out, and the rest bears 50.
    [
      'so that who is at zero drops out and the others bear the rest',
      [100, 100],
      [4, 1],
      150,
      [0, 50],
      false,
    ],
    // Two drop out one after the other: 10 goes first, then 20 of the rest, then the last bears 85 − 30 = 55.
    ['again and again, as long as somebody drops out', [10, 20, 100], [50, 10, 1], 85, [0, 0, 45], false],
    [
      'by the shielded in proportion to what they have, once only they remain',
      [100, 50, 150],
      [1, 0, 0],
      180,
      [0, 30, 90],
      true,
    ],
    ['by all of them, where all are shielded', [100, 300], [0, 0], 40, [90, 270], true],
    ['to the last euro', [100, 300], [1, 0], 400, [0, 0], true],
    ['exactly up to the shield without breaking it', [100, 300], [1, 0], 100, [0, 300], false],
    ['not at all where there is none', [100, 300], [1, 0], 0, [100, 300], false],
    ['among nobody without harm', [], [], 0, [], false],
  ])('%s', (_, amounts, weights, loss, kept, shieldBroken) => {
    const found = left(amounts, weights, loss);
    expect(found.shieldBroken).toBe(shieldBroken);
    found.kept.forEach((amount, i) => {
      expect(amount).toBeCloseTo(kept[i]!, 9);
    });
  });
});

describe('whatever is shared among whom', () => {
  const party = fc.record({
    amount: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true })),
    weight: fc.oneof(fc.constantFrom(0, 0.5, 1, 2), fc.double({ min: 0, max: 10, noNaN: true })),
  });
  const drawn = fc
    .tuple(fc.array(party, { minLength: 1, maxLength: 12 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([parties, part]) => ({
      amounts: parties.map(({ amount }) => amount),
      weights: parties.map(({ weight }) => weight),
      loss: part * parties.reduce((sum, { amount }) => sum + amount, 0),
    }));
  const sum = (list: readonly number[]): number => list.reduce((total, amount) => total + amount, 0);

  test('exactly the loss is taken', () => {
    fc.assert(
      fc.property(drawn, ({ amounts, weights, loss }) => {
        expect(sum(amounts) - sum(left(amounts, weights, loss).kept)).toBeCloseTo(loss, 4);
      }),
    );
  });

  test('nobody gains and nobody is left with less than nothing', () => {
    fc.assert(
      fc.property(drawn, ({ amounts, weights, loss }) => {
        left(amounts, weights, loss).kept.forEach((kept, i) => {
          expect(kept).toBeLessThanOrEqual(amounts[i]!);
          expect(kept).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  test('the shielded lose only where nobody else has anything left', () => {
    fc.assert(
      fc.property(drawn, ({ amounts, weights, loss }) => {
        const { kept } = left(amounts, weights, loss);
        const shieldedLose = kept.some((amount, i) => weights[i] === 0 && amount < amounts[i]! - 0.01);
        const othersKeep = kept.some((amount, i) => weights[i]! > 0 && amount > 0.01);
        expect(shieldedLose && othersKeep).toBe(false);
      }),
    );
  });

  test('the order of the parties does not matter', () => {
    fc.assert(
      fc.property(drawn, ({ amounts, weights, loss }) => {
        const forward = left(amounts, weights, loss).kept;
        const backward = left(amounts.toReversed(), weights.toReversed(), loss).kept.toReversed();
        forward.forEach((kept, i) => {
          expect(kept).toBeCloseTo(backward[i]!, 4);
        });
      }),
    );
  });

  test('a greater loss leaves nobody more', () => {
    fc.assert(
      fc.property(drawn, ({ amounts, weights, loss }) => {
        const less = left(amounts, weights, loss / 2).kept;
        left(amounts, weights, loss).kept.forEach((kept, i) => {
          expect(kept).toBeLessThanOrEqual(less[i]! + 1e-4);
        });
      }),
    );
  });
});
