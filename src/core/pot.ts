import { reaches } from './reaches';

/** Pays everyone what they ask, or everyone the same part of it, in place. @returns what was paid in all */
export const payProportionally = (asked: Float64Array, available: number): number => {
  let total = 0;
  for (const amount of asked) total += amount;
  if (reaches(available, total)) return total;
  const part = total > 0 ? Math.max(0, available) / total : 0;
  for (let i = 0; i < asked.length; i++) asked[i]! *= part;
  return total * part;
};

/** Pays one after the other, in the order given, until nothing is left, in place. @returns what was paid in all */
export const payInOrder = (asked: Float64Array, order: readonly number[], available: number): number => {
  let total = 0;
  for (const amount of asked) total += amount;
  if (reaches(available, total)) return total;
  let left = Math.max(0, available);
  for (const i of order) {
    asked[i] = Math.min(asked[i]!, left);
    left -= asked[i];
  }
  return Math.max(0, available) - left;
};
