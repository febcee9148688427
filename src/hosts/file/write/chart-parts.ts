import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport, type AddChartOptions } from '@cj-tech-master/excelts/chart';
import type { ChartSpec } from '../../../workbook/spec/sheet-spec';
import { BrokenSpec } from '../broken-spec';
import { areaAddress, cellAddress, parsedArea } from '../read/address';
import { textOfPart } from '../xml/scan';
import { unpack } from '../zip/unpack';
import type { PlacedCell } from './placed-cell';

const CHART_PART = /^xl\/charts\/chart(\d+)\.xml$/;

/** `'Scenario''s'!$B$7:$J$7` for `B7:J7`. */
function absoluteRange(sheet: string, range: string): string {
  const area = parsedArea(range);
  if (!area) throw new BrokenSpec(`${sheet}: ${range} is no range for a chart`);
  const cells = areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${sheet.replaceAll("'", "''")}'!${cells}`;
}

function chartOptions(chart: ChartSpec, sheet: string): AddChartOptions {
  const line = chart.kind === 'line';
  return {
    type: line ? 'line' : 'bar',
    ...(line ? {} : { barDir: chart.kind === 'bar' ? 'bar' : 'col', gapWidth: 60 }),
    ...(chart.kind === 'stackedColumn' ? { grouping: 'stacked', overlap: 100 } : {}),
    title: chart.title,
    showLegend: chart.series.length > 1,
    legendPosition: 'b',
    valueAxis: { title: chart.valueAxis, majorGridlines: true },
    // Bars run from the bottom up; people read a list from the top down.
    ...(chart.kind === 'bar' ? { categoryAxis: { orientation: 'maxMin' as const } } : {}),
    series: chart.series.map(({ name, values, color }) => ({
      name,
      categories: absoluteRange(sheet, chart.categories),
      values: absoluteRange(sheet, values),
      ...(line ? { line: color, lineWidth: 2.25 } : { fill: color }),
    })),
  };
}

/** The cells that charts draw, so that a chart shows its bars before anything is calculated. */
function fillIn(worksheet: Worksheet, cells: readonly PlacedCell[]): void {
  for (const cell of cells) {
    const value = cell.content.value;
    if (value !== null && value !== '') worksheet.getCell(cellAddress(cell.row, cell.column)).value = value;
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
  const worksheet = workbook.addWorksheet(sheet);
  fillIn(worksheet, cells);
  for (const chart of charts) {
    const range = `${cellAddress(chart.from.row, chart.from.column)}:${cellAddress(chart.to.row, chart.to.column)}`;
    worksheet.addChart(chartOptions(chart, sheet), range);
  }
  const parts = unpack(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const written = [...parts.keys()]
    .filter((name) => CHART_PART.test(name))
    .sort((one, other) => Number(CHART_PART.exec(one)?.[1]) - Number(CHART_PART.exec(other)?.[1]));
  if (written.length !== charts.length) throw new BrokenSpec(`${sheet}: not every chart could be written`);
  return written.map((name) => textOfPart(parts.get(name) ?? new Uint8Array(), name));
}
