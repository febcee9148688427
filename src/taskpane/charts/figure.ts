import type { ChartSpec } from '../../workbook/spec/sheet-spec';

/** A chart of categories with its numbers in it: those of the sheets, and two kinds that only the pane draws. */
export interface Figure extends Pick<ChartSpec, 'title' | 'valueAxis' | 'description'> {
  /** `steps`: levels that hold for a whole year. `waterfall`: from the first total over changes to the last total. */
  readonly kind: ChartSpec['kind'] | 'steps' | 'waterfall';
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

/** Points by two measures, each in a group with a sign of its own. */
export interface ScatterFigure extends Pick<Figure, 'title' | 'description'> {
  readonly kind: 'scatter';
  /** A share of 0 to 1 across. */
  readonly acrossAxis: string;
  /** A number upwards, such as euros per euro. */
  readonly upAxis: string;
  /** A line straight up, such as the cut of a scenario; null where there is none. */
  readonly mark: number | null;
  readonly pointName: string;
  readonly groupName: string;
  readonly groups: readonly ScatterGroup[];
}

interface ScatterGroup {
  readonly name: string;
  readonly color: string;
  readonly symbol: 'cross' | 'triangle' | 'circle';
  readonly points: readonly ScatterPoint[];
}

interface ScatterPoint {
  readonly name: string;
  readonly across: number;
  readonly up: number;
}

export type AnyFigure = Figure | ScatterFigure;
