import type { Area } from './area';
import type { Sheet } from './sheet';

export interface ChartAxis {
  title: string;
  titleVisible: boolean;
  visible: boolean;
  numberFormat: string;
  minimum: unknown;
  maximum: unknown;
  majorGridlines: boolean;
  reversed: boolean;
  tickLabelPosition: string;
}

export interface ChartSeries {
  readonly chart: Chart;
  name: string;
  /** Addresses of where the numbers and their labels stand; null where it was not said. */
  values: Area | null;
  categories: Area | null;
  color: string;
  chartType: string;
  axisGroup: string;
  invertIfNegative: boolean;
  there: boolean;
}

/** A chart that floats over a sheet; places in points. */
export interface Chart {
  readonly sheet: Sheet;
  readonly id: string;
  name: string;
  chartType: string;
  source: Area | null;
  title: { text: string; visible: boolean; overlay: boolean; bold: boolean; size: number; color: string };
  legend: { visible: boolean; position: string; overlay: boolean };
  readonly axes: Record<'categoryAxis' | 'valueAxis' | 'seriesAxis', ChartAxis>;
  series: ChartSeries[];
  left: number;
  top: number;
  width: number;
  height: number;
  /** What a screen reader says; only newer Excel has it. */
  altText: string;
  altTitle: string;
  from: Area | null;
  to: Area | null;
}

const newAxis = (): ChartAxis => ({
  title: '',
  titleVisible: false,
  visible: true,
  numberFormat: 'General',
  minimum: '',
  maximum: '',
  majorGridlines: false,
  reversed: false,
  tickLabelPosition: 'NextToAxis',
});

export const newChart = (sheet: Sheet, id: string, chartType: string): Chart => ({
  sheet,
  id,
  name: id,
  chartType,
  source: null,
  title: { text: '', visible: false, overlay: false, bold: false, size: 14, color: '#595959' },
  legend: { visible: true, position: 'Right', overlay: false },
  axes: { categoryAxis: newAxis(), valueAxis: newAxis(), seriesAxis: newAxis() },
  series: [],
  left: 0,
  top: 0,
  width: 360,
  height: 216,
  altText: '',
  altTitle: '',
  from: null,
  to: null,
});
