import { reaches } from './reaches';

/** A stretch of time with what is left over in it: euros, negative where it falls short. */
interface Stretch {
  readonly result: number;
  readonly months: number;
}

/**
 * The months until a reserve falls below zero, within the stretch in which it does in a straight line; null if it
 * lasts to the end.
 */
export const monthsOfReserve = (reserve: number, stretches: readonly Stretch[]): number | null => {
  let opening = reserve;
  let before = 0;
  for (const { result, months } of stretches) {
    const closing = opening + result;
    const from = Math.max(0, opening);
    if (!reaches(closing, 0)) return before + (months * from) / (from - closing);
    opening = closing;
    before += months;
  }
  return null;
};
