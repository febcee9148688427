import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import {
  installChartSupport,
  type AddChartOptions,
  type AddChartSeriesOptions,
  type ChartRichText,
} from '@cj-tech-master/excelts/chart';
import type { ChartSpec } from '../../../workbook/spec/sheet-spec';
import { BrokenSpec } from '../../../workbook/spec/broken-spec';
import { areaName, cellName, parsedArea } from '../../../workbook/area';
import { textOfPart } from '../xml/scan';
import { xmlText } from '../xml/xml-text';
import { unpack } from '../zip/unpack';
import type { PlacedCell } from './placed-cell';

const CHART_PART = /^xl\/charts\/chart(\d+)\.xml$/;

/** The sheet's name while charts are made: the library leaves charts empty where it has an apostrophe. */
const STAND_IN = 'kp';

/** `kp!$B$7:$J$7` for `B7:J7`. */
function absoluteRange(range: string): string {
  const area = parsedArea(range);
  if (!area) throw new BrokenSpec(`${range} is no range for a chart`);
  return `${STAND_IN}!${areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

const withSheetName = (xml: string, sheet: string): string =>
  xml.replaceAll(`<c:f>${STAND_IN}!`, `<c:f>${xmlText(`'${sheet.replaceAll("'", "''")}'`)}!`);

/** How the values of an axis are written: as the first cell that is drawn, without its euro sign. */
function axisFormat(chart: ChartSpec, cells: readonly PlacedCell[]): string {
  const area = parsedArea(chart.series[0]?.values ?? '');
  const first = cells.find((cell) => cell.row === area?.top && cell.column === area.left);
  if (first?.format === 'percent0' || first?.format === 'percent1' || first?.format === 'percent2')
    return '0%';
  return first?.format === 'factor' ? '0.00' : '#,##0';
}

const title = (text: string): ChartRichText => ({
  paragraphs: [{ runs: [{ text, properties: { size: 1200, bold: true } }] }],
});

function seriesOf(chart: ChartSpec): AddChartSeriesOptions[] {
  return chart.series.map(({ name, nameCell, values, color }) => ({
    name: nameCell === undefined ? name : { formula: absoluteRange(nameCell) },
    categories: absoluteRange(chart.categories),
    values: absoluteRange(values),
    // A smoothed line shows values that were never calculated.
    ...(chart.kind === 'line'
      ? { line: color, lineWidth: 2.25, smooth: false }
      : { fill: color, invertIfNegative: false }),
  }));
}

function chartOptions(chart: ChartSpec, cells: readonly PlacedCell[]): AddChartOptions {
  const bars = chart.kind === 'bar';
  return {
    type: chart.kind === 'line' ? 'line' : 'bar',
    ...(chart.kind === 'line' ? {} : { barDir: bars ? 'bar' : 'col', gapWidth: 60 }),
    ...(chart.kind === 'stackedColumn' ? { grouping: 'stacked', overlap: 100 } : {}),
    title: title(chart.title),
    showLegend: chart.series.length > 1,
    legendPosition: 'b',
    // Bars run from the bottom up; people read a list from the top down, with its scale below.
    categoryAxis: { tickLblPos: 'low', ...(bars ? { orientation: 'maxMin' } : {}) },
    valueAxis: {
      title: chart.valueAxis,
      majorGridlines: true,
      numFmt: axisFormat(chart, cells),
      numFmtLinked: false,
      ...(bars ? { crosses: 'max' } : {}),
    },
    series: seriesOf(chart),
  };
}

/** The cells that charts draw, so that a chart shows its bars before anything is calculated. */
function fillIn(worksheet: Worksheet, cells: readonly PlacedCell[]): void {
  for (const cell of cells) {
    const value = cell.content.value;
    if (value !== null && value !== '') worksheet.getCell(cellName(cell.row, cell.column)).value = value;
  }
}

/**
 * The chart parts of a sheet, as XML, in the order of the charts. The library that knows charts writes a
 * workbook of this one sheet, and the charts are taken out of it; nothing else of that workbook is used.
 */
export async function chartParts(
  sheet: string,
  charts: readonly ChartSpec[],
  cells: readonly PlacedCell[],
): Promise<readonly string[]> {
  if (charts.length === 0) return [];
  installChartSupport();
  const workbook = new Workbook();
  const worksheet = workbook.addWorksheet(STAND_IN);
  fillIn(worksheet, cells);
  for (const chart of charts) {
    const range = `${cellName(chart.from.row, chart.from.column)}:${cellName(chart.to.row, chart.to.column)}`;
    worksheet.addChart(chartOptions(chart, cells), range);
  }
  const parts = unpack(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const written = [...parts.keys()]
    .filter((name) => CHART_PART.test(name))
    .sort((one, other) => Number(CHART_PART.exec(one)?.[1]) - Number(CHART_PART.exec(other)?.[1]));
  if (written.length !== charts.length) throw new BrokenSpec(`${sheet}: not every chart could be written`);
  return written.map((name) => withSheetName(textOfPart(parts.get(name) ?? new Uint8Array(), name), sheet));
}
