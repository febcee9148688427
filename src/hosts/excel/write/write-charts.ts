/// <reference types="office-js" />
import type { ChartSpec } from '../../../workbook/spec/sheet-spec';
import { quotedSheet } from '../../../workbook/cell-address';
import { areaName, cellName } from '../../../workbook/area';
import { parsedArea } from '../place/area';
import type { PlacedCell } from '../spec/placed-cells';

/** Charts with a name that begins like this are ours; any other on our sheets is the user's. */
const OUR_CHART = 'Kantelpunt ';

export const chartName = (number: number): string => `${OUR_CHART}${number}`;

export const isOurChart = (name: string): boolean => name.startsWith(OUR_CHART);

const TYPES = { stackedColumn: 'ColumnStacked', line: 'Line', bar: 'BarClustered' } as const;

/** A chart as it goes into a sheet. */
export interface PlacedChart {
  readonly spec: ChartSpec;
  /** How the values of its axis are written. */
  readonly axisFormat: string;
}

/** How the values of an axis are written: as the first cell that is drawn, without its euro sign. */
const axisFormat = ({ series }: ChartSpec, cells: readonly PlacedCell[]): string => {
  const area = parsedArea(series[0]?.values ?? '');
  const first = cells.find(({ row, column }) => row === area?.top && column === area.left);
  if (first?.format.startsWith('percent')) return '0%';
  return first?.format === 'factor' ? '0.00' : '#,##0';
};

export const placedChart = (spec: ChartSpec, cells: readonly PlacedCell[]): PlacedChart => ({
  spec,
  axisFormat: axisFormat(spec, cells),
});

const addSeries = (
  chart: Excel.Chart,
  sheet: Excel.Worksheet,
  { kind, series, categories }: ChartSpec,
): void => {
  for (const { name, values, color } of series) {
    const drawn = chart.series.add(name);
    drawn.setValues(sheet.getRange(values));
    drawn.setXAxisValues(sheet.getRange(categories));
    if (kind === 'line') {
      drawn.format.line.color = `#${color}`;
      drawn.format.line.weight = 2.25;
      drawn.markerStyle = 'None';
      // A smoothed line shows values that were never calculated.
      drawn.smooth = false;
      continue;
    }
    drawn.format.fill.setSolidColor(`#${color}`);
    drawn.invertIfNegative = false;
    drawn.gapWidth = 60;
    if (kind === 'stackedColumn') drawn.overlap = 100;
  }
};

const applyAxes = (chart: Excel.Chart, { kind, valueAxis }: ChartSpec, format: string): void => {
  const { axes } = chart;
  axes.valueAxis.title.text = valueAxis;
  axes.valueAxis.majorGridlines.visible = true;
  axes.valueAxis.numberFormat = format;
  axes.categoryAxis.tickLabelPosition = 'Low';
  if (kind !== 'bar') return;
  // Bars run from the bottom up; people read a list from the top down, with its scale below.
  axes.categoryAxis.reversePlotOrder = true;
  axes.categoryAxis.position = 'Maximum';
};

/** A chart to draw, and the name it gets. */
export interface NamedChart {
  readonly placed: PlacedChart;
  readonly name: string;
}

const finish = (chart: Excel.Chart, { placed: { spec, axisFormat: format }, name }: NamedChart): void => {
  chart.name = name;
  chart.chartType = TYPES[spec.kind];
  chart.title.text = spec.title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.legend.visible = spec.series.length > 1;
  chart.legend.position = 'Bottom';
  applyAxes(chart, spec, format);
  chart.setPosition(cellName(spec.from.row, spec.from.column), cellName(spec.to.row, spec.to.column));
};

/**
 * Draws charts. What a screen reader would say of them cannot be told: the API has no alternative text for charts,
 * and their titles must do.
 */
export const drawCharts = async (
  sheet: Excel.Worksheet,
  charts: readonly NamedChart[],
  sync: () => Promise<void>,
): Promise<readonly Excel.Chart[]> => {
  if (charts.length === 0) return [];
  const begun = charts.map(({ placed: { spec } }) => {
    const chart = sheet.charts.add(TYPES[spec.kind], sheet.getRange(spec.series[0]?.values ?? 'A1'), 'Auto');
    return { chart, guessed: chart.series.load('items/name') };
  });
  await sync();
  return begun.map(({ chart, guessed }, at) => {
    const named = charts[at];
    if (named === undefined) return chart;
    addSeries(chart, sheet, named.placed.spec);
    // Excel makes series of what it finds there; cells that are still being calculated give it none, or others.
    for (const series of guessed.items) series.delete();
    finish(chart, named);
    return chart;
  });
};

/**
 * Ties the names of series to their cells. A program that takes such a reference for a text of its own would show
 * it as that; then the name that the cell now has stays.
 */
export const tieSeriesNames = async (
  charts: readonly { readonly chart: Excel.Chart; readonly spec: ChartSpec; readonly sheet: string }[],
  sync: () => Promise<void>,
): Promise<void> => {
  const tied = charts.flatMap(({ chart, spec, sheet }) =>
    spec.series.flatMap(({ name, nameCell }, at) => {
      const cell = nameCell === undefined ? null : parsedArea(nameCell);
      if (cell === null) return [];
      const series = chart.series.getItemAt(at);
      const absolute = areaName(cell).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
      series.name = `=${quotedSheet(sheet)}!${absolute}`;
      return [{ series: series.load('name'), name }];
    }),
  );
  if (tied.length === 0) return;
  await sync();
  for (const { series, name } of tied) if (series.name.startsWith('=')) series.name = name;
};
