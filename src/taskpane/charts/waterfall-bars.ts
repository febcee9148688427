import type { Figure } from './figure';

export interface WaterfallBar {
  readonly label: string;
  /** Where the bar begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Of a total the total itself. */
  readonly change: number;
  readonly total: boolean;
}

/**
 * The bars of a waterfall: the first and the last category are totals that stand on zero, the others are changes
 * that hang on one another. What is null does not change anything.
 */
export const waterfallBars = ({ categories, series }: Pick<Figure, 'categories' | 'series'>) => {
  const values = series[0]?.values ?? [];
  let level = 0;
  return categories.map((label, at): WaterfallBar => {
    const change = values[at] ?? 0;
    const total = at === 0 || at === categories.length - 1;
    const from = total ? 0 : level;
    level = from + change;
    return { label, from, to: level, change, total };
  });
};
