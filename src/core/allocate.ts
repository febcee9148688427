/** Parts of the last digit that are told apart: what is finer comes from binary fractions, not from people. */
const FINEST = 1e6;

const snapped = (amount: number): number => Math.round(amount * FINEST) / FINEST;

/**
 * Rounds parts so that they add up to the rounded total: largest remainder, ties to the largest amount,
 * then to the order given. Rounding is for showing and paying out; nothing in the model's chain is rounded.
 * @param decimals digits after the point, such as 2 for cents
 * @example parts 33.333, 33.333 and 33.334 in whole euros give 33, 33 and 34
 */
export const allocate = (parts: readonly number[], decimals: number): number[] => {
  const scale = 10 ** decimals;
  const exact = parts.map((part) => snapped(part * scale));
  const rounded = exact.map(Math.floor);
  const total = Math.round(snapped(exact.reduce((sum, part) => sum + part, 0)));
  const short = total - rounded.reduce((sum, part) => sum + part, 0);
  const turn = exact
    .map((part, at) => ({
      at,
      remainder: Math.round((part - Math.floor(part)) * FINEST),
      size: Math.abs(part),
    }))
    .sort((a, b) => b.remainder - a.remainder || b.size - a.size || a.at - b.at);
  for (const { at } of turn.slice(0, short)) rounded[at]! += 1;
  return rounded.map((part) => part / scale);
};
