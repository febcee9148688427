import type { Chart } from '../book/chart';
import { expectEnum } from '../core/enum-argument';
import type { Kind } from '../core/kind';
import { kindOf, link } from '../core/kind';
import { expectColour } from './range-format';

const FONT: Kind<Excel.ChartFont, Chart> = kindOf<Excel.ChartFont, Chart>('ChartFont', {
  fields: {
    bold: {
      read: ({ title }) => title.bold,
      write: ({ title }, bold) => {
        title.bold = bold;
      },
    },
    size: {
      read: ({ title }) => title.size,
      write: ({ title }, size) => {
        title.size = size;
      },
    },
    color: {
      read: ({ title }) => title.color,
      write: ({ title }, color) => {
        expectColour(color, 'ChartFont.color');
        title.color = color.toUpperCase();
      },
    },
  },
});

const TITLE_FORMAT: Kind<Excel.ChartTitleFormat, Chart> = kindOf<Excel.ChartTitleFormat, Chart>(
  'ChartTitleFormat',
  {
    parts: {
      font: link(
        () => FONT,
        (chart) => chart,
      ),
    },
  },
);

export const TITLE: Kind<Excel.ChartTitle, Chart> = kindOf<Excel.ChartTitle, Chart>('ChartTitle', {
  parts: {
    format: link(
      () => TITLE_FORMAT,
      (chart) => chart,
    ),
  },
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
