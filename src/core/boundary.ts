/** The answer is a whole number of these steps, so that it does not depend on how it was found. */
const STEPS = 2 ** 24;
/** How far the first look ahead goes, to see how fast things give way: half a thousandth. */
const LOOK_AHEAD = 2 ** 13;
/** After this many readings in a row that leave more than half of the interval, it is halved. */
const PATIENCE = 3;

/**
 * Reads what happens at x, where more x is never better. Writes what everything that may give way has left there:
 * negative where it gave way, 0 where nothing is known.
 * @returns whether x is survived
 */
export type Read = (x: number, left: Float64Array) => boolean;

/** Room for what is known during a search, to be used again for the next one. */
export interface SearchRoom {
  /** What is left at the largest x known to be survived, at the smallest known not to be, and where it looks next. */
  low: Float64Array;
  high: Float64Array;
  next: Float64Array;
  /** How much each loses per step. */
  readonly loss: Float64Array;
}

/** @param size the most things that may give way */
export const searchRoom = (size: number): SearchRoom => ({
  low: new Float64Array(size),
  high: new Float64Array(size),
  next: new Float64Array(size),
  loss: new Float64Array(size),
});

/**
 * The largest x in 0–1 that is survived, in steps of 2⁻²⁴ (6e-8); null if 0 is not.
 *
 * Goes up from 0: two survived readings show how fast everything is used up, and where the first thing will give
 * way if it goes on like that; it looks just past there. What is lost there changes the amounts but seldom how fast
 * they fall, so it goes on along the same lines. Where that is right, one reading for each jump is enough. Where it
 * is not, it looks between what is survived and what is not, and halves the interval if that does not help either.
 * @param size how many things may give way
 */
export const largestSurvived = (read: Read, size: number, room: SearchRoom): number | null => {
  if (!read(0, room.low)) return null;
  let low = 0;
  let high = STEPS + 1;
  let survived = true;
  let linesKnown = false;
  let slow = 0;
  for (let width = high - low; width > 1; width = high - low) {
    let guess = width / 2;
    if (slow < PATIENCE) {
      if (!survived) guess = width * between(room, size, width);
      else guess = linesKnown ? justPastNearest(room, size) : LOOK_AHEAD;
    }
    const step = Math.min(high - 1, low + (guess > 1 ? Math.floor(guess) : 1));
    survived = read(step / STEPS, room.next);
    if (survived) {
      linesKnown = followLines(room, size, step - low) || linesKnown;
      low = step;
    } else {
      high = step;
    }
    keepReading(room, survived);
    slow = high - low > width / 2 && slow < PATIENCE ? slow + 1 : 0;
  }
  return low / STEPS;
};

/** How many steps from the survived point something has given way, if all goes on as it did. */
const justPastNearest = ({ low, loss }: SearchRoom, size: number): number => {
  let nearest = STEPS;
  for (let i = 0; i < size; i++) {
    if (low[i]! > 0 && loss[i]! > 0) nearest = Math.min(nearest, low[i]! / loss[i]!);
  }
  return nearest + 1;
};

/** Sees how fast everything falls between two survived readings. @returns false where a jump lies between */
const followLines = ({ low, next, loss }: SearchRoom, size: number, gone: number): boolean => {
  for (let i = 0; i < size; i++) if (low[i]! > 0 !== next[i]! > 0) return false;
  for (let i = 0; i < size; i++) loss[i] = (low[i]! - next[i]!) / gone;
  return true;
};

/**
 * Where between the survived point (0) and the other (1) something gave way. What lies on a line crosses zero there;
 * what was torn along by a jump seems to cross too early. So if anything crosses in the very last step, that is what
 * did it; else the first crossing is tried, as no other says more. Half way where nothing is known.
 */
const between = ({ low, high }: SearchRoom, size: number, width: number): number => {
  let first = 1;
  let last = 0;
  for (let i = 0; i < size; i++) {
    if (!(low[i]! > 0 && high[i]! < 0)) continue;
    const crossing = low[i]! / (low[i]! - high[i]!);
    first = Math.min(first, crossing);
    last = Math.max(last, crossing);
  }
  if (last * width >= width - 1) return last;
  return first < 1 ? first : 1 / 2;
};

/** The reading just made takes the place of the one that it overtakes, whose room is free for the next. */
const keepReading = (room: SearchRoom, survived: boolean): void => {
  const free = survived ? room.low : room.high;
  if (survived) room.low = room.next;
  else room.high = room.next;
  room.next = free;
};
