import type { Area } from '../../../workbook/area';

/** The filter of a sheet: the cells it goes over, its row of headers included, and what is asked of each column. */
export interface GridFilter {
  readonly area: Area;
  readonly columns: readonly GridFilterColumn[];
}

export interface GridFilterColumn {
  /** Its place among the columns of the filter, from 0. */
  readonly column: number;
  readonly criterion: GridCriterion;
}

/** Which rows stay: those in which the cell of this column is so. */
export type GridCriterion =
  | { readonly kind: 'values'; readonly values: readonly string[]; readonly blank: boolean }
  | {
      readonly kind: 'compare';
      /** Whether both hold, or one of the two; of no meaning with one condition. */
      readonly both: boolean;
      readonly conditions: readonly GridCondition[];
    }
  /** A time as a file names it, such as `thisMonth` or `Q1`. */
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'colour'; readonly of: 'ground' | 'ink'; readonly colour: string }
  /** What stands in the file for the column that had this place there: a grid shows which rows it leaves. */
  | { readonly kind: 'standing'; readonly column: number };

export interface GridCondition {
  readonly operator: Comparison;
  /** A text may hold `*` and `?` for any letters and any letter. */
  readonly value: string;
}

export const COMPARISONS = [
  'equal',
  'notEqual',
  'greaterThan',
  'greaterThanOrEqual',
  'lessThan',
  'lessThanOrEqual',
] as const;
export type Comparison = (typeof COMPARISONS)[number];
