/** The answer is a whole number of these steps, so that it does not depend on how it was found. */
const STEPS = 2 ** 24;
/** After this many guesses that leave more than half of the interval, it is halved. */
const PATIENCE = 2;

/** What is known at one point: not negative where it is survived. */
export interface Reading {
  readonly slack: number;
}

/** Where between two readings the boundary seems to lie: 0 at the first, 1 at the second. */
export type Guess<R extends Reading> = (survived: R, failed: R) => number;

/** Where a straight line through both would cross zero. */
export const crossing = (survived: number, failed: number): number => survived / (survived - failed);

/**
 * The largest x in 0–1 that is survived, in steps of 2⁻²⁴ (6e-8), where more x is never better.
 * The caller knows that 0 is survived; 1 if all are. Guesses, and halves the interval whenever guessing
 * does not: a few readings where the guess is good, never many more than bisection takes.
 */
export const largestSurvived = <R extends Reading>(
  atZero: R,
  read: (x: number) => R,
  guess: Guess<R>,
): number => {
  let low = 0;
  let high = STEPS;
  let survived = atZero;
  let failed = read(1);
  if (failed.slack >= 0) return 1;
  let slow = 0;
  while (high - low > 1) {
    const width = high - low;
    const part = slow < PATIENCE ? guess(survived, failed) : 0.5;
    const step = Math.min(high - 1, Math.max(low + 1, Math.floor(low + part * width)));
    const reading = read(step / STEPS);
    if (reading.slack >= 0) {
      low = step;
      survived = reading;
    } else {
      high = step;
      failed = reading;
    }
    slow = slow < PATIENCE && high - low > width / 2 ? slow + 1 : 0;
  }
  return low / STEPS;
};
