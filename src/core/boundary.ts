/** The answer is a whole number of these steps, so that it does not depend on how it was found. */
const STEPS = 2 ** 24;
/** How far the first look ahead goes, to see how fast things give way: half a thousandth. */
const LOOK_AHEAD = 2 ** 13;
/** After this many readings in a row that leave more than half of the interval, it is halved. */
const PATIENCE = 3;

/** What is known at one point. */
export interface Reading {
  /** Not negative where the point is survived. */
  readonly slack: number;
  /** What everything that may give way has left, negative where it gave way; 0 where nothing is known of it. */
  readonly margins: readonly number[];
}

interface Known {
  readonly step: number;
  readonly reading: Reading;
}

/** What is known of the boundary: survived at `low` (and at `before`, if that is known), not at `high`. */
interface Bracket {
  readonly before: Known | null;
  readonly low: Known;
  /** Null while nothing has failed. */
  readonly high: Known | null;
}

/**
 * The largest x in 0–1 that is survived, in steps of 2⁻²⁴ (6e-8), where more x is never better.
 * The caller knows that 0 is survived; 1 if all are.
 *
 * Goes up from 0: from two survived readings it sees where the first margin, or the slack itself, will be used
 * up if things go on in a straight line, and looks there. Where they do, a few readings are enough, also across
 * jumps (which come where a margin gives way). Where they do not, it looks between what is survived and what is
 * not, and halves the interval if that does not help either.
 */
export const largestSurvived = (atZero: Reading, read: (x: number) => Reading): number => {
  let bracket: Bracket = { before: null, low: { step: 0, reading: atZero }, high: null };
  let survived = true;
  let slow = 0;
  for (;;) {
    const { low, high } = bracket;
    const end = high?.step ?? STEPS + 1;
    const width = end - low.step;
    if (width <= 1) return low.step / STEPS;
    const line = survived || high === null ? ahead(bracket) : between(low, high);
    // Sums too large for a double leave no line to follow.
    const guess = slow >= PATIENCE || !Number.isFinite(line) ? width / 2 : line;
    const step = Math.min(end - 1, low.step + (guess > 1 ? Math.floor(guess) : 1));
    const reading = read(step / STEPS);
    survived = reading.slack >= 0;
    bracket = survived
      ? { before: low, low: { step, reading }, high }
      : { before: bracket.before, low, high: { step, reading } };
    const left = (bracket.high?.step ?? STEPS + 1) - bracket.low.step;
    slow = left > width / 2 && slow < PATIENCE ? slow + 1 : 0;
  }
};

/** How many steps further something gives way in a straight line; a short look ahead where no line is known. */
const ahead = ({ before, low }: Bracket): number => {
  if (before === null || gaveWayBetween(before.reading, low.reading)) return LOOK_AHEAD;
  const gone = low.step - before.step;
  let nearest = stepsLeft(before.reading.slack, low.reading.slack, gone);
  const { margins } = low.reading;
  for (let i = 0; i < margins.length; i++) {
    if (margins[i]! > 0)
      nearest = Math.min(nearest, stepsLeft(before.reading.margins[i]!, margins[i]!, gone));
  }
  return nearest;
};

const stepsLeft = (before: number, now: number, gone: number): number =>
  before > now ? (now / (before - now)) * gone : STEPS;

/** How many steps from the survived point the first thing that gave way crosses zero, or the slack if nothing did. */
const between = (low: Known, high: Known): number => {
  const held = low.reading.margins;
  const gave = high.reading.margins;
  let first = low.reading.slack / (low.reading.slack - high.reading.slack);
  let jumped = false;
  for (let i = 0; i < held.length; i++) {
    if (!(held[i]! > 0 && gave[i]! < 0)) continue;
    const crossing = held[i]! / (held[i]! - gave[i]!);
    first = jumped ? Math.min(first, crossing) : crossing;
    jumped = true;
  }
  return first * (high.step - low.step);
};

/** After a jump the old line says nothing. */
const gaveWayBetween = (before: Reading, after: Reading): boolean => {
  for (let i = 0; i < before.margins.length; i++) {
    if (before.margins[i]! > 0 !== after.margins[i]! > 0) return true;
  }
  return false;
};
