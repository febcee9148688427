import fc from 'fast-check';
import { largestSurvived, type Reading } from '../../src/core/boundary';

const STEP = 2 ** -24;
/** What bisection needs: one reading at 1 and one for every doubling of the precision. */
const BISECTION = 25;

/** The boundary of a slack, and how many readings it took after the one at 0. */
const found = (slack: (x: number) => number, margins: (x: number) => readonly number[] = () => []) => {
  let readings = 0;
  const read = (x: number): Reading => {
    readings++;
    return { slack: slack(x), margins: margins(x) };
  };
  const largest = largestSurvived({ slack: slack(0), margins: margins(0) }, read);
  return { largest, readings };
};

describe('the largest that is survived', () => {
  test('is 1 where all is survived, after one look ahead', () => {
    expect(found(() => 5)).toEqual({ largest: 1, readings: 2 });
  });

  test('is 1 where 1 is only just survived', () => {
    expect(found((x) => 1 - x)).toEqual({ largest: 1, readings: 2 });
  });

  test('is 0 where nothing more than 0 is survived', () => {
    expect(found((x) => (x > 0 ? -1 : 0)).largest).toBe(0);
  });

  test.each([0.1, 0.25, 1 / 3, 0.5, 0.999])('on a straight line is where it crosses zero: %d', (at) => {
    const { largest, readings } = found((x) => at - x);
    expect(Math.abs(largest - at)).toBeLessThanOrEqual(STEP);
    expect(readings).toBeLessThanOrEqual(5);
  });

  test.each([0.3751, 0.6])('across a jump is the last before the jump: %d', (at) => {
    const { largest } = found((x) => (x <= at ? 1000 - x : -1_000_000 * x));
    expect(largest).toBeLessThanOrEqual(at);
    expect(at - largest).toBeLessThanOrEqual(STEP);
  });

  test('across a jump whose margin is known takes a few readings', () => {
    // A fund of 1000 goes at 0.3751, where the margin of its condition has run out.
    const margin = (x: number): number => 500 * (0.3751 - x);
    const { largest, readings } = found(
      (x) => (margin(x) >= 0 ? 900 - x : -100 - x),
      (x) => [margin(x)],
    );
    expect(0.3751 - largest).toBeLessThanOrEqual(STEP);
    expect(readings).toBeLessThanOrEqual(5);
  });

  test('is a whole number of steps, so that it does not depend on how it was found', () => {
    const slack = (x: number): number => (x <= 0.2 ? 3 - x : 0.7 - 2 * x);
    const { largest } = found(slack);
    expect(largest * 2 ** 24).toBe(Math.floor(largest * 2 ** 24));
    expect(found(slack, (x) => [0.2 - x, 5]).largest).toBe(largest);
  });
});

describe('for any falling slack with any jumps', () => {
  const jump = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), by: fc.nat(1000) });
  const drawn = fc
    .record({
      start: fc.double({ min: 0, max: 1000, noNaN: true }),
      slope: fc.double({ min: 0, max: 3000, noNaN: true }),
      jumps: fc.array(jump, { maxLength: 5 }),
    })
    .map(
      ({ start, slope, jumps }) =>
        (x: number): number =>
          jumps.reduce((slack, { at, by }) => (x > at ? slack - by : slack), start - slope * x),
    );

  test('it is survived, and one step more is not', () => {
    fc.assert(
      fc.property(drawn, (slack) => {
        const { largest } = found(slack);
        expect(slack(largest)).toBeGreaterThanOrEqual(0);
        if (largest < 1) expect(slack(largest + STEP)).toBeLessThan(0);
      }),
    );
  });

  test('it takes never many more readings than bisection, however misleading the margins are', () => {
    const misleading = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(drawn, misleading, (slack, turns) => {
        const margins = (x: number): number[] => turns.map((turn) => turn - 10 * x * turn);
        // Three guesses, at worst all useless, before each halving.
        expect(found(slack, margins).readings).toBeLessThanOrEqual(4 * BISECTION);
      }),
    );
  });
});
