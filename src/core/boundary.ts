/** The answer is a whole number of these steps, so that it does not depend on how it was found. */
const STEPS = 2 ** 24;
const EXTRA_STEPS = 1;

/**
 * The largest x in 0–1 at which `slack` is not negative, in steps of 2⁻²⁴ (6e-8), for a slack that falls as x
 * rises, with jumps in it or without. The caller knows that `slack(0) ≥ 0`; 1 if it never gets negative.
 * Uses the ITP method (Oliveira and Takahashi, ACM Transactions on Mathematical Software 47, 2020):
 * never more than one step over bisection, a few steps where the slack is a line.
 */
export const largestWithSlack = (slackAtZero: number, slack: (x: number) => number): number => {
  let low = 0;
  let high = STEPS;
  let atLow = slackAtZero;
  let atHigh = slack(1);
  if (atHigh >= 0) return 1;
  let reach = 2 ** (Math.log2(STEPS) + EXTRA_STEPS - 1);
  while (high - low > 1) {
    const step = nextStep({ low, high, atLow, atHigh, reach });
    const value = slack(step / STEPS);
    if (value >= 0) {
      low = step;
      atLow = value;
    } else {
      high = step;
      atHigh = value;
    }
    reach /= 2;
  }
  return low / STEPS;
};

interface Bracket {
  readonly low: number;
  readonly high: number;
  readonly atLow: number;
  readonly atHigh: number;
  readonly reach: number;
}

/** Interpolate, truncate towards the middle, project onto the interval that keeps bisection's pace. */
const nextStep = ({ low, high, atLow, atHigh, reach }: Bracket): number => {
  const width = high - low;
  const middle = low + width / 2;
  const crossing = (high * atLow - low * atHigh) / (atLow - atHigh);
  const side = Math.sign(middle - crossing);
  const shift = (0.2 * width * width) / STEPS;
  const truncated = shift <= Math.abs(middle - crossing) ? crossing + side * shift : middle;
  const radius = Math.max(0, reach - width / 2);
  const projected = Math.abs(truncated - middle) <= radius ? truncated : middle - side * radius;
  return Math.min(high - 1, Math.max(low + 1, Math.round(projected)));
};
