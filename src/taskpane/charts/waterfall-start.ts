import type { WaterfallBar } from './waterfall-bars';

/** Totals more than this many times as far from zero as they are from each other hide the steps between them. */
const FAR = 3;
/** How much of the totals is still drawn, as a part of what the steps span. */
const STUMP = 0.35;

/** Where the axis of a waterfall begins: at zero, or just before the lowest level where the steps would be slivers. */
export const waterfallStart = (bars: readonly WaterfallBar[]): number => {
  const levels = bars.flatMap(({ from, to, total }) => (total ? [to] : [from, to]));
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const span = high - low;
  return span > 0 && low > FAR * span ? low - STUMP * span : 0;
};
