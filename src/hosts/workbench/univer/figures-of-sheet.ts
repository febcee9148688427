import type { Worksheet } from '@univerjs/core';
import type { CellValue } from '../../../workbook/port';
import type { ChartSpec } from '../../../workbook/spec/sheet-spec';
import type { Figure } from '../../../taskpane/charts/figure';
import { parsedArea } from '../../../workbook/area';
import { valuesOf } from './cell-values';
import type { Grid } from './create-grid';
import type { SheetMemory } from './grid-of-book';

export const chartsOfSheet = (sheet: Worksheet): readonly ChartSpec[] =>
  ((sheet.getConfig().custom ?? {}) as Partial<SheetMemory>).charts ?? [];

/** A chart with what now stands in the cells it is drawn from. Series without any value are left out. */
export function figureOf(grid: Grid, sheet: Worksheet, chart: ChartSpec): Figure {
  const at = valuesOf(grid, sheet);
  const cells = (range: string): readonly CellValue[] => {
    const area = parsedArea(range);
    if (area === null) return [];
    const values: CellValue[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) values.push(at(row - 1, column - 1));
    }
    return values;
  };
  const series = chart.series.map(({ name, nameCell, values, color }) => {
    const [shown] = nameCell === undefined ? [] : cells(nameCell);
    const numbers = cells(values).map((value) => (typeof value === 'number' ? value : null));
    return { name: typeof shown === 'string' ? shown : name, color, values: numbers };
  });
  const first = parsedArea(chart.series[0]?.values ?? '');
  const format = first === null ? '' : formatAt(sheet, first.top - 1, first.left - 1);
  return {
    kind: chart.kind,
    title: chart.title,
    valueAxis: chart.valueAxis,
    description: chart.description,
    categories: cells(chart.categories).map((value) =>
      value === null || typeof value === 'object' ? '' : String(value),
    ),
    series: series.filter(({ values }) => values.some((value) => value !== null)),
    values: format.includes('%') ? 'percent' : 'amount',
  };
}

const formatAt = (sheet: Worksheet, row: number, column: number): string =>
  sheet.getComposedCellStyle(row, column).n?.pattern ?? '';
