import type { ChartSpec } from '../../workbook/spec/sheet-spec';

/** A chart with its numbers in it. */
export interface Figure extends Pick<ChartSpec, 'kind' | 'title' | 'valueAxis' | 'description'> {
  readonly categories: readonly string[];
  readonly series: readonly FigureSeries[];
  /** How values on the axis are written. */
  readonly values: 'amount' | 'percent';
}

interface FigureSeries {
  readonly name: string;
  /** RGB, such as `1F3A5F`. */
  readonly color: string;
  /** One for each category; null where there is none. */
  readonly values: readonly (number | null)[];
}
