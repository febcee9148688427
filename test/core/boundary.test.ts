import fc from 'fast-check';
import { largestSurvived, searchRoom } from '../../src/core/boundary';

const STEP = 2 ** -24;
/** What bisection needs: one reading at 1 and one for every doubling of the precision. */
const BISECTION = 25;

/** The boundary of a slack, and how many readings it took after the one at 0. */
const found = (slack: (x: number) => number, margins: (x: number) => readonly number[] = () => []) => {
  let readings = -1;
  const size = margins(0).length + 1;
  const read = (x: number, left: Float64Array): boolean => {
    readings++;
    left.set([...margins(x), slack(x)]);
    return slack(x) >= 0;
  };
  const largest = largestSurvived(read, size, searchRoom(size));
  if (largest === null) throw new Error('Not even 0 is survived.');
  return { largest, readings };
};

describe('the largest that is survived', () => {
  test('is 1 where all is survived, after one look ahead', () => {
    expect(found(() => 5)).toEqual({ largest: 1, readings: 2 });
  });

  test('is 1 where 1 is only just survived', () => {
    expect(found((x) => 1 - x)).toEqual({ largest: 1, readings: 2 });
  });

  test('does not exist where not even 0 is survived', () => {
    expect(largestSurvived(() => false, 0, searchRoom(0))).toBeNull();
  });

  test('is 0 where nothing more than 0 is survived', () => {
    expect(found((x) => (x > 0 ? -1 : 0)).largest).toBe(0);
  });

  test.each([0.1, 0.25, 1 / 3, 0.5, 0.999])('on a straight line is where it crosses zero: %d', (at) => {
    const { largest, readings } = found((x) => at - x);
    expect(Math.abs(largest - at)).toBeLessThanOrEqual(STEP);
    expect(readings).toBeLessThanOrEqual(5);
  });

  test.each([0.3751, 0.6])('across a jump that nothing announces is the last before it: %d', (at) => {
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

  test('across jumps that come where a margin is used up takes a few readings for each', () => {
    // Grants of 100 that fall away at cuts of 0.2, 0.4 and 0.6; the reserve bears two of them.
    const falls = [0.2, 0.4, 0.6];
    const slack = (x: number): number => 250 - 10 * x - 100 * falls.filter((at) => x > at).length;
    const { largest, readings } = found(slack, (x) => falls.map((at) => 1000 * (at - x)));
    expect(largest).toBeLessThanOrEqual(0.6);
    expect(0.6 - largest).toBeLessThanOrEqual(STEP);
    expect(readings).toBeLessThan(3 * 10);
  });
});

test('the largest that is survived is a whole number of steps, so that it does not depend on the way there', () => {
  const slack = (x: number): number => (x <= 0.2 ? 3 - x : 0.7 - 2 * x);
  const { largest } = found(slack);
  expect(largest / STEP).toBe(Math.floor(largest / STEP));
  expect(found(slack, (x) => [0.2 - x, 5]).largest).toBe(largest);
});

describe('for any falling slack with any jumps', () => {
  const jump = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), by: fc.nat(1000) });
  const bend = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), slope: fc.nat(3000) });
  const drawn = fc
    .record({
      start: fc.double({ min: 0, max: 1000, noNaN: true }),
      jumps: fc.array(jump, { maxLength: 5 }),
      bends: fc.array(bend, { minLength: 1, maxLength: 5 }),
      announced: fc.boolean(),
    })
    .map(({ start, jumps, bends, announced }) => ({
      slack: (x: number): number =>
        start -
        jumps.reduce((sum, { at, by }) => sum + (x > at ? by : 0), 0) -
        bends.reduce((sum, { at, slope }) => sum + slope * Math.max(0, x - at), 0),
      margins: (x: number): readonly number[] => (announced ? jumps.map(({ at, by }) => (at - x) * by) : []),
    }));

  test('it is survived, and one step more is not', () => {
    fc.assert(
      fc.property(drawn, ({ slack, margins }) => {
        const { largest } = found(slack, margins);
        expect(slack(largest)).toBeGreaterThanOrEqual(0);
        if (largest < 1) expect(slack(largest + STEP)).toBeLessThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test('what is known of margins changes how it is found, not what is found', () => {
    fc.assert(
      fc.property(drawn, ({ slack, margins }) => {
        expect(found(slack, margins).largest).toBe(found(slack).largest);
      }),
      { numRuns: 300 },
    );
  });

  test('it takes never many more readings than bisection', () => {
    fc.assert(
      fc.property(drawn, ({ slack, margins }) => {
        expect(found(slack, margins).readings).toBeLessThanOrEqual(4 * BISECTION);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('it takes never many more readings than bisection, also where the line misleads:', () => {
  test.each<[string, (x: number) => number, (x: number) => readonly number[]]>([
    ['a slack that falls ever more slowly', (x) => Math.exp(-20 * x) - 1e-6, () => []],
    ['a slack that falls ever faster', (x) => 0.5 - x ** 8, () => []],
    ['a margin that shrinks and never gives way', (x) => 0.9 - x, (x) => [Math.exp(-30 * x)]],
    [
      'many margins that are used up together',
      (x) => 0.9 - x,
      (x) => Array.from({ length: 200 }, (_, n) => 0.5 - x + n / 1e6),
    ],
    ['a margin that is used up and comes back', (x) => 0.9 - x, (x) => [Math.abs(Math.sin(40 * x)) + 1e-9]],
    [
      'margins after one another',
      (x) => 0.9 - x,
      (x) => Array.from({ length: 60 }, (_, n) => (n + 1) / 70 - x),
    ],
  ])('%s', (_, slack, margins) => {
    expect(found(slack, margins).readings).toBeLessThanOrEqual(4 * BISECTION);
  });
});
