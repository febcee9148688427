import fc from 'fast-check';
import { crossing, largestSurvived, type Guess, type Reading } from '../../src/core/boundary';

const STEP = 2 ** -24;
/** What bisection needs: one reading at 1 and one for every doubling of the precision. */
const BISECTION = 25;

const straight: Guess<Reading> = (survived, failed) => crossing(survived.slack, failed.slack);

/** The boundary of a slack, and how many readings it took after the one at 0. */
const found = (slack: (x: number) => number, guess: Guess<Reading> = straight) => {
  let readings = 0;
  const read = (x: number): Reading => {
    readings++;
    return { slack: slack(x) };
  };
  const largest = largestSurvived({ slack: slack(0) }, read, guess);
  return { largest, readings };
};

describe('the largest that is survived', () => {
  test('is 1 where all is survived, and takes a single reading', () => {
    expect(found(() => 5)).toEqual({ largest: 1, readings: 1 });
  });

  test('is 1 where 1 is only just survived', () => {
    expect(found((x) => 1 - x)).toEqual({ largest: 1, readings: 1 });
  });

  test('is 0 where nothing more than 0 is survived', () => {
    expect(found((x) => (x > 0 ? -1 : 0)).largest).toBe(0);
  });

  test.each([0.1, 0.25, 1 / 3, 0.5, 0.999])('on a straight line is where it crosses zero: %d', (at) => {
    const { largest, readings } = found((x) => at - x);
    expect(Math.abs(largest - at)).toBeLessThanOrEqual(STEP);
    expect(readings).toBeLessThan(10);
  });

  test.each([0.3751, 0.6])('across a jump is the last before the jump: %d', (at) => {
    const { largest } = found((x) => (x <= at ? 1000 - x : -1_000_000 * x));
    expect(largest).toBeLessThanOrEqual(at);
    expect(at - largest).toBeLessThanOrEqual(STEP);
  });

  test('is a whole number of steps, so that it does not depend on how it was found', () => {
    const slack = (x: number): number => (x <= 0.2 ? 3 - x : 0.7 - 2 * x);
    const ways: Guess<Reading>[] = [straight, () => 0, () => 1, () => 0.5];
    expect(new Set(ways.map((guess) => found(slack, guess).largest)).size).toBe(1);
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

  test('it takes never many more readings than bisection, however bad the guesses are', () => {
    const guess = fc.constantFrom<Guess<Reading>>(
      straight,
      () => 0,
      () => 1,
      () => 0.01,
    );
    fc.assert(
      fc.property(drawn, guess, (slack, guessed) => {
        // Two guesses, at worst both useless, before each halving.
        expect(found(slack, guessed).readings).toBeLessThanOrEqual(3 * BISECTION);
      }),
    );
  });
});
