import { exists } from './reaches';

/**
 * Shares a loss over amounts in proportion to amount × weight and takes it off `amounts` in place.
 * Nobody loses more than they have: who is at zero drops out and the rest is shared again.
 * If only shielded amounts (weight 0) remain, they take what is left in proportion to what they have.
 * @returns whether that happened
 */
export const shareLoss = (amounts: Float64Array, weights: Float64Array, loss: number): boolean => {
  const left = takeByWeight(amounts, weights, loss);
  if (left <= 0) return false;
  let remaining = 0;
  for (const amount of amounts) remaining += amount;
  if (remaining <= 0) return false;
  const kept = Math.max(0, 1 - left / remaining);
  for (let i = 0; i < amounts.length; i++) amounts[i]! *= kept;
  return exists(left);
};

/** @returns what the weighted amounts together could not bear */
const takeByWeight = (amounts: Float64Array, weights: Float64Array, loss: number): number => {
  let left = loss;
  // Each pass empties at least one amount or ends, so there are at most as many passes as amounts.
  while (left > 0) {
    let weighed = 0;
    for (let i = 0; i < amounts.length; i++) weighed += amounts[i]! * weights[i]!;
    if (weighed <= 0) return left;
    const perUnit = left / weighed;
    let emptied = 0;
    for (let i = 0; i < amounts.length; i++) {
      if (amounts[i]! > 0 && perUnit * weights[i]! >= 1) {
        emptied += amounts[i]!;
        amounts[i] = 0;
      }
    }
    if (emptied === 0) {
      for (let i = 0; i < amounts.length; i++) amounts[i]! *= 1 - perUnit * weights[i]!;
      return 0;
    }
    left -= emptied;
  }
  return 0;
};
