import type { Area } from '../../../workbook/area';
import type { GridLook } from './grid-look';

/** A conditional format: what stands out on these cells, and how. */
export interface GridHighlight {
  /**
   * Its rule in the file: the element of the sheet and the rule in it, both from 0, such as `2.0`; with an `x` in
   * front for one among what newer programs add at the end of a sheet. Null for a new one.
   */
  readonly origin: string | null;
  readonly areas: readonly Area[];
  readonly stop: boolean;
  readonly rule: GridHighlightRule;
}

export type GridHighlightRule =
  | { readonly kind: 'formula'; readonly formula: string; readonly look: GridLook }
  | {
      readonly kind: 'number';
      readonly operator: string;
      readonly values: readonly number[];
      readonly look: GridLook;
    }
  | { readonly kind: 'text'; readonly operator: string; readonly text: string; readonly look: GridLook }
  /** Values that occur more than once, and those that do not. */
  | { readonly kind: 'duplicate' | 'unique'; readonly look: GridLook }
  | GridRankRule
  | { readonly kind: 'average'; readonly operator: AverageOperator; readonly look: GridLook }
  | { readonly kind: 'period'; readonly period: Period; readonly look: GridLook }
  | { readonly kind: 'scale'; readonly points: readonly GridScalePoint[] }
  | GridBarRule
  | GridIconsRule;

/** The highest or lowest so many, or so many per cent. */
interface GridRankRule {
  readonly kind: 'rank';
  readonly lowest: boolean;
  readonly percent: boolean;
  readonly count: number;
  readonly look: GridLook;
}

/** A bar in each cell, as long as its value. */
export interface GridBarRule {
  readonly kind: 'bar';
  readonly least: GridThreshold;
  readonly most: GridThreshold;
  readonly positive: string;
  readonly negative: string;
  readonly gradient: boolean;
  readonly showsValue: boolean;
}

export interface GridIconsRule {
  readonly kind: 'icons';
  /** From the lowest values to the highest. */
  readonly icons: readonly GridIcon[];
  readonly showsValue: boolean;
}

export interface GridIcon {
  /** As in a file, such as `3Arrows`; null for no icon. */
  readonly set: string | null;
  /** Its place in the set, from 0, in the order of a file: the worst first. */
  readonly place: number;
  /** From where on it stands. The first stands wherever the others do not: `LOWEST`. */
  readonly from: GridThreshold;
  /** Whether the value must be higher than the threshold, and not only as high. */
  readonly above: boolean;
}

/** What a file says of the icon of the lowest values. */
export const LOWEST = { from: { type: 'percent', value: 0 }, above: false } as const;

export interface GridThreshold {
  readonly type: 'min' | 'max' | 'num' | 'percent' | 'percentile' | 'formula';
  /** A formula as in a file, without `=`. */
  readonly value: number | string | null;
}

export interface GridScalePoint extends GridThreshold {
  readonly colour: string;
}

export const THRESHOLDS = ['min', 'max', 'num', 'percent', 'percentile', 'formula'] as const;

type AverageOperator =
  'greaterThan' | 'greaterThanOrEqual' | 'lessThan' | 'lessThanOrEqual' | 'equal' | 'notEqual';

export const PERIODS = [
  'today',
  'yesterday',
  'tomorrow',
  'last7Days',
  'lastWeek',
  'thisWeek',
  'nextWeek',
  'lastMonth',
  'thisMonth',
  'nextMonth',
] as const;
export type Period = (typeof PERIODS)[number];
