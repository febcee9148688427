import type { Chart } from '../book/chart';
import { expectEnum } from '../core/enum-argument';
import type { Kind } from '../core/kind';
import { kindOf } from '../core/kind';

export const TITLE: Kind<Excel.ChartTitle, Chart> = kindOf<Excel.ChartTitle, Chart>('ChartTitle', {
  fields: {
    text: {
      read: ({ title }) => title.text,
      write: ({ title }, text) => {
        title.text = text;
        title.visible = true;
      },
    },
    visible: {
      read: ({ title }) => title.visible,
      write: ({ title }, visible) => {
        title.visible = visible;
      },
    },
    overlay: {
      read: ({ title }) => title.overlay,
      write: ({ title }, overlay) => {
        title.overlay = overlay;
      },
    },
  },
});

export const LEGEND: Kind<Excel.ChartLegend, Chart> = kindOf<Excel.ChartLegend, Chart>('ChartLegend', {
  fields: {
    visible: {
      read: ({ legend }) => legend.visible,
      write: ({ legend }, visible) => {
        legend.visible = visible;
      },
    },
    position: {
      read: ({ legend }) => legend.position as 'Right',
      write: ({ legend }, position) => {
        expectEnum('ChartLegendPosition', position, 'ChartLegend.position');
        legend.position = position;
      },
    },
    overlay: {
      read: ({ legend }) => legend.overlay,
      write: ({ legend }, overlay) => {
        legend.overlay = overlay;
      },
    },
  },
});
