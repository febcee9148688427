import type { Area } from '../book/area';
import type { Chart } from '../book/chart';
import { newChart } from '../book/chart';
import { columnLeft, rowTop } from '../book/position';
import type { Sheet } from '../book/sheet';
import { expectEnum } from '../core/enum-argument';
import type { Field, Kind } from '../core/kind';
import { kindOf, link } from '../core/kind';
import { invalidArgument } from '../core/office-error';
import { AXES } from './chart-axes';
import { LEGEND, TITLE } from './chart-looks';
import { SERIES, seriesOf } from './chart-series';
import { WORKSHEET } from './worksheet';

function add(sheet: Sheet, type: string, source: Area, seriesBy = 'Auto'): Chart {
  expectEnum('ChartType', type, 'ChartCollection.add');
  expectEnum('ChartSeriesBy', seriesBy, 'ChartCollection.add');
  sheet.mayChange('allowEditObjects');
  const at = sheet.book.nextNumber();
  const made = newChart(sheet, sheet.book.nextId(), type);
  made.name = `Grafiek ${at}`;
  made.source = source;
  made.series = seriesOf(made, source, seriesBy);
  if (made.series.length === 1) made.title = { ...made.title, visible: true, text: made.series[0]!.name };
  sheet.charts.push(made);
  return made;
}

const byKey = ({ charts }: Sheet, key: string): Chart | null =>
  charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null;

type Size = 'left' | 'top' | 'width' | 'height';

const size = (name: Size): Field<Chart, number> => ({
  read: (chart) => chart[name],
  write: (chart, value) => {
    if (!(value >= 0)) throw invalidArgument(`Chart.${name}`, 'points from 0');
    chart[name] = value;
  },
});

function setPosition(chart: Chart, start: Area | string, end?: Area | string): void {
  const { sheet } = chart;
  const asArea = (given: Area | string): Area =>
    typeof given === 'string' ? sheet.book.area(given, sheet) : given;
  const from = asArea(start);
  chart.from = from;
  chart.left = columnLeft(sheet, from.left);
  chart.top = rowTop(sheet, from.top);
  if (end === undefined) return;
  const to = asArea(end);
  chart.to = to;
  chart.width = columnLeft(sheet, to.right + 1) - chart.left;
  chart.height = rowTop(sheet, to.bottom + 1) - chart.top;
}

const CHART: Kind<Excel.Chart, Chart> = kindOf<Excel.Chart, Chart>('Chart', {
  alive: (chart) => chart.sheet.isThere && chart.sheet.charts.includes(chart),
  fields: {
    id: { read: ({ id }) => id },
    name: {
      read: ({ name }) => name,
      write: (chart, name) => {
        chart.sheet.mayChange('allowEditObjects');
        chart.name = name;
      },
    },
    chartType: {
      read: ({ chartType }) => chartType as 'Line',
      write: (chart, type) => {
        expectEnum('ChartType', type, 'Chart.chartType');
        chart.chartType = type;
      },
    },
    left: size('left'),
    top: size('top'),
    width: size('width'),
    height: size('height'),
  },
  parts: {
    axes: link(
      () => AXES,
      (chart) => chart,
    ),
    title: link(
      () => TITLE,
      (chart) => chart,
    ),
    legend: link(
      () => LEGEND,
      (chart) => chart,
    ),
    series: link(
      () => SERIES,
      (chart) => chart,
    ),
    worksheet: link(
      () => WORKSHEET,
      ({ sheet }) => sheet,
    ),
  },
  acts: {
    delete: (chart) => {
      chart.sheet.mayChange('allowEditObjects');
      chart.sheet.charts.splice(chart.sheet.charts.indexOf(chart), 1);
    },
    setPosition,
    setData: (chart, source, seriesBy) => {
      chart.source = source;
      chart.series = seriesOf(chart, source, seriesBy ?? 'Auto');
    },
    activate: (chart) => chart.sheet.book.select(chart.sheet.whole.part(0, 0)),
  },
});

export const CHARTS: Kind<Excel.ChartCollection, Sheet> = kindOf<Excel.ChartCollection, Sheet>(
  'ChartCollection',
  {
    items: { kind: () => CHART, of: ({ charts }) => charts },
    fields: { count: { read: ({ charts }) => charts.length } },
    finds: {
      add: link(() => CHART, add),
      getItem: link(() => CHART, byKey),
      getItemOrNullObject: link(() => CHART, byKey),
      getItemAt: link(
        () => CHART,
        ({ charts }, at) => charts[at] ?? null,
      ),
    },
    answers: { getCount: ({ charts }) => charts.length },
  },
);
