import type { Appearance } from '../appearance';

/** What a chart is painted with. */
export interface ChartPaint {
  /** Of text and axes; a CSS colour. */
  readonly ink: string;
  readonly ground: string;
  /** A colour of the workbook as it can be told apart on this ground. */
  readonly color: (rgb: string) => string;
}

/** Colours of the workbook that are too dark for a dark ground; the others are light enough. */
const ON_DARK: Readonly<Record<string, string>> = {
  '1F3A5F': '#8CB4E8',
  '0072B2': '#4AA8E8',
  B35C00: '#F0954A',
  '8B1A12': '#F08A80',
  '009E73': '#2FC79B',
  CC79A7: '#E6A3C6',
};

const light: ChartPaint = { ink: '#1f2933', ground: '#ffffff', color: (rgb) => `#${rgb}` };
const dark: ChartPaint = {
  ink: '#f0f0f0',
  ground: '#292929',
  color: (rgb) => ON_DARK[rgb.toUpperCase()] ?? `#${rgb}`,
};

/** What charts are painted with in the light, in the dark, and with the contrast turned up. */
export const CHART_PAINT: Readonly<Record<Appearance, ChartPaint>> = {
  light,
  dark,
  contrast: { ...dark, ink: '#ffffff', ground: '#000000' },
};
