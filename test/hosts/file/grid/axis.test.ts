import fc from 'fast-check';
import { follower } from '../../../../src/hosts/file/grid/follow/axis';

/** Rows with a cell each, and the row that each is in now. */
const following = (places: readonly (readonly [before: number, now: number])[]) =>
  follower(new Map(places.map(([before, now]) => [before, new Map([[now, 1]])])), 1000);

describe('rows are followed by their cells', () => {
  test('to where they went, with the empty ones behind them', () => {
    const { place } = following([
      [1, 1],
      [5, 7],
    ]);
    expect([1, 2, 4, 5, 6, 900].map(place)).toEqual([1, 2, 4, 7, 8, 902]);
  });

  test('until they were taken out', () => {
    const { place, stretch } = following([
      [1, 1],
      [8, 4],
    ]);
    expect([3, 4, 7, 8].map(place)).toEqual([3, null, null, 4]);
    expect([stretch(2, 8), stretch(4, 7), stretch(1, 6)]).toEqual([[2, 4], null, [1, 3]]);
  });

  test('the last row of a sheet stays the last', () => {
    const { place, stretch } = following([[1, 3]]);
    expect([place(1000), stretch(1, 1000)]).toEqual([1000, [3, 1000]]);
  });

  test('by most of them, and the ones that stayed before as many that went', () => {
    const votes = new Map([
      [
        1,
        new Map([
          [4, 1],
          [1, 1],
        ]),
      ],
      [
        2,
        new Map([
          [5, 2],
          [2, 1],
        ]),
      ],
    ]);
    const { place } = follower(votes, 1000);
    expect([place(1), place(2)]).toEqual([1, 5]);
  });

  test('as one, wherever they were sorted to', () => {
    const order = fc.shuffledSubarray([5, 6, 7, 8, 9], { minLength: 5 });
    fc.assert(
      fc.property(order, (now) => {
        const sorted = now.map((row, at) => [at + 5, row] as const);
        expect(following([[4, 4], ...sorted, [10, 10]]).stretch(5, 9)).toEqual([5, 9]);
      }),
    );
  });

  test('in the order in which they stood', () => {
    const rows = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 })), {
      selector: ([before]) => before,
    });
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 20 }),
        (places, first, more) => {
          const { place } = following(places);
          const [one, other] = [place(first), place(first + more)];
          if (one !== null && other !== null) expect(one).toBeLessThanOrEqual(other);
        },
      ),
    );
  });
});
