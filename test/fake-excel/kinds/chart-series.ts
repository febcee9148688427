import type { Area } from '../book/area';
import type { Chart, ChartSeries } from '../book/chart';
import { shown } from '../book/write';
import { expectEnum } from '../core/enum-argument';
import type { Kind } from '../core/kind';
import { kindOf, link } from '../core/kind';
import { expectColour } from './range-format';

const newSeries = (chart: Chart, name: string, values: Area | null): ChartSeries => ({
  chart,
  name,
  values,
  categories: null,
  color: '',
  chartType: chart.chartType,
  axisGroup: 'Primary',
  invertIfNegative: true,
  there: true,
});

/** The series that Excel makes of a range: along its rows or columns, whichever are fewer where it may choose. */
export function seriesOf(chart: Chart, source: Area, seriesBy: string): ChartSeries[] {
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && source.rows < source.columns);
  return Array.from({ length: byRows ? source.rows : source.columns }, (_, at) => {
    const values = byRows ? source.part(at, 0, 1, source.columns) : source.part(0, at, source.rows, 1);
    const first = shown(source.sheet.at(values.top, values.left)?.value ?? null);
    return newSeries(chart, typeof first === 'string' && first !== '' ? first : `Reeks${at + 1}`, values);
  });
}

const FILL: Kind<Excel.ChartFill, ChartSeries> = kindOf<Excel.ChartFill, ChartSeries>('ChartFill', {
  acts: {
    setSolidColor: (series, color) => {
      expectColour(color, 'ChartFill.setSolidColor');
      series.color = color.toUpperCase();
    },
    clear: (series) => {
      series.color = '';
    },
  },
});

const LINE: Kind<Excel.ChartLineFormat, ChartSeries> = kindOf<Excel.ChartLineFormat, ChartSeries>(
  'ChartLineFormat',
  {
    fields: {
      color: {
        read: ({ color }) => color,
        write: (series, color) => {
          expectColour(color, 'ChartLineFormat.color');
          series.color = color.toUpperCase();
        },
      },
      weight: { read: () => 2.25, write: () => undefined },
    },
  },
);

const FORMAT: Kind<Excel.ChartSeriesFormat, ChartSeries> = kindOf<Excel.ChartSeriesFormat, ChartSeries>(
  'ChartSeriesFormat',
  {
    parts: {
      fill: link(
        () => FILL,
        (series) => series,
      ),
      line: link(
        () => LINE,
        (series) => series,
      ),
    },
  },
);

const ONE: Kind<Excel.ChartSeries, ChartSeries> = kindOf<Excel.ChartSeries, ChartSeries>('ChartSeries', {
  alive: ({ there }) => there,
  fields: {
    name: {
      read: ({ name }) => name,
      write: (series, name) => {
        series.name = name;
      },
    },
    chartType: {
      read: ({ chartType }) => chartType as 'Line',
      write: (series, type) => {
        expectEnum('ChartType', type, 'ChartSeries.chartType');
        series.chartType = type;
      },
    },
    axisGroup: {
      read: ({ axisGroup }) => axisGroup as 'Primary',
      write: (series, group) => {
        expectEnum('ChartAxisGroup', group, 'ChartSeries.axisGroup');
        series.axisGroup = group;
      },
    },
    invertIfNegative: {
      read: ({ invertIfNegative }) => invertIfNegative,
      write: (series, inverts) => {
        series.invertIfNegative = inverts;
      },
    },
    gapWidth: { read: () => 150, write: () => undefined },
    overlap: { read: () => 0, write: () => undefined },
    hasDataLabels: { read: () => false, write: () => undefined },
    smooth: { read: () => false, write: () => undefined },
    markerStyle: { read: () => 'Automatic', write: () => undefined },
    markerSize: { read: () => 5, write: () => undefined },
  },
  parts: {
    format: link(
      () => FORMAT,
      (series) => series,
    ),
  },
  acts: {
    setValues: (series, source) => {
      series.values = source;
    },
    setXAxisValues: (series, source) => {
      series.categories = source;
    },
    delete: (series) => {
      series.there = false;
      series.chart.series = series.chart.series.filter((each) => each !== series);
    },
  },
  answers: {
    getDimensionDataSourceString: ({ values, categories }, dimension) => {
      expectEnum('ChartSeriesDimension', dimension, 'ChartSeries.getDimensionDataSourceString');
      return (dimension === 'Categories' ? categories : values)?.address ?? '';
    },
  },
});

export const SERIES: Kind<Excel.ChartSeriesCollection, Chart> = kindOf<Excel.ChartSeriesCollection, Chart>(
  'ChartSeriesCollection',
  {
    items: { kind: () => ONE, of: ({ series }) => series },
    fields: { count: { read: ({ series }) => series.length } },
    finds: {
      add: link(
        () => ONE,
        (chart, name = '') => {
          const made = newSeries(chart, name, null);
          chart.series.push(made);
          return made;
        },
      ),
      getItemAt: link(
        () => ONE,
        ({ series }, at) => series[at] ?? null,
      ),
    },
    answers: { getCount: ({ series }) => series.length },
  },
);
