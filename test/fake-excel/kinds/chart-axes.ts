import type { Area } from '../book/area';
import type { Chart, ChartAxis } from '../book/chart';
import { expectEnum } from '../core/enum-argument';
import type { Field, Kind } from '../core/kind';
import { kindOf, link } from '../core/kind';

class Axis {
  constructor(
    readonly chart: Chart,
    readonly which: keyof Chart['axes'],
  ) {}
  get axis(): ChartAxis {
    return this.chart.axes[this.which];
  }
}

const TITLE: Kind<Excel.ChartAxisTitle, Axis> = kindOf<Excel.ChartAxisTitle, Axis>('ChartAxisTitle', {
  fields: {
    text: {
      read: ({ axis }) => axis.title,
      write: ({ axis }, text) => {
        axis.title = text;
        axis.titleVisible = true;
      },
    },
    visible: {
      read: ({ axis }) => axis.titleVisible,
      write: ({ axis }, visible) => {
        axis.titleVisible = visible;
      },
    },
  },
});

const GRIDLINES: Kind<Excel.ChartGridlines, Axis> = kindOf<Excel.ChartGridlines, Axis>('ChartGridlines', {
  fields: {
    visible: {
      read: ({ axis }) => axis.majorGridlines,
      write: ({ axis }, visible) => {
        axis.majorGridlines = visible;
      },
    },
  },
});

const limit = (name: 'minimum' | 'maximum'): Field<Axis, unknown> => ({
  read: ({ axis }) => axis[name],
  write: ({ axis }, value) => {
    axis[name] = value;
  },
});

const AXIS: Kind<Excel.ChartAxis, Axis> = kindOf<Excel.ChartAxis, Axis>('ChartAxis', {
  fields: {
    visible: {
      read: ({ axis }) => axis.visible,
      write: ({ axis }, visible) => {
        axis.visible = visible;
      },
    },
    numberFormat: {
      read: ({ axis }) => axis.numberFormat,
      write: ({ axis }, format) => {
        axis.numberFormat = format;
      },
    },
    reversePlotOrder: {
      read: ({ axis }) => axis.reversed,
      write: ({ axis }, reversed) => {
        axis.reversed = reversed;
      },
    },
    tickLabelPosition: {
      read: ({ axis }) => axis.tickLabelPosition as 'Low',
      write: ({ axis }, position) => {
        expectEnum('ChartAxisTickLabelPosition', position, 'ChartAxis.tickLabelPosition');
        axis.tickLabelPosition = position;
      },
    },
    minimum: limit('minimum') as Field<Axis, Excel.ChartAxis['minimum']>,
    maximum: limit('maximum') as Field<Axis, Excel.ChartAxis['maximum']>,
  },
  parts: {
    title: link(
      () => TITLE,
      (axis) => axis,
    ),
    majorGridlines: link(
      () => GRIDLINES,
      (axis) => axis,
    ),
  },
  acts: {
    setCategoryNames: ({ chart }, source: Area) => {
      for (const each of chart.series) each.categories = source;
    },
  },
});

export const AXES: Kind<Excel.ChartAxes, Chart> = kindOf<Excel.ChartAxes, Chart>('ChartAxes', {
  parts: {
    categoryAxis: link(
      () => AXIS,
      (chart) => new Axis(chart, 'categoryAxis'),
    ),
    valueAxis: link(
      () => AXIS,
      (chart) => new Axis(chart, 'valueAxis'),
    ),
    seriesAxis: link(
      () => AXIS,
      (chart) => new Axis(chart, 'seriesAxis'),
    ),
  },
});
