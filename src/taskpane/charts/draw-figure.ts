import * as Plot from '@observablehq/plot';
import type { Language } from '../../i18n/language';
import { formatNumber, formatShare } from '../../i18n/format';
import { CHART_PAINT, type ChartPaint } from './chart-paint';
import type { Drawing, Size } from './drawing';
import { drawScatter } from './draw-scatter';
import { drawWaterfall } from './draw-waterfall';
import type { AnyFigure, Figure } from './figure';
import { shortLabel } from './short-label';

interface Point {
  readonly category: string;
  readonly series: string;
  readonly value: number;
}

/** Least room for the names of the lines; a chart that is narrower has less. */
const NAME_PIXELS = 150;
const VALUE_PIXELS = 74;
/** A year needs this much room below its axis. */
const YEAR_PIXELS = 30;

/** A chart as a picture, with a text alternative. Without other paint its colours are those of the workbook. */
export function drawFigure(
  figure: AnyFigure,
  size: Size,
  language: Language,
  paint: ChartPaint = CHART_PAINT.light,
): SVGSVGElement | HTMLElement {
  const drawing: Drawing = { size, language, paint };
  const drawn =
    figure.kind === 'scatter'
      ? drawScatter(figure, drawing)
      : figure.kind === 'waterfall'
        ? drawWaterfall(figure, drawing)
        : drawSeries(figure, drawing);
  // A chart with a legend is a figure of its own, which browsers give wide margins.
  drawn.style.margin = '0';
  return drawn;
}

const drawSeries = (figure: Figure, { size, language, paint }: Drawing): SVGSVGElement | HTMLElement => {
  const points = pointsOf(figure);
  const names = figure.series.map(({ name }) => name);
  const many = figure.series.length > 1;
  const written = (value: number): string =>
    figure.values === 'percent' ? formatShare(value, language, 0) : formatNumber(value, language, 0);
  const common = {
    ...size,
    marginLeft: figure.kind === 'bar' ? Math.min(NAME_PIXELS, size.width * 0.45) : VALUE_PIXELS,
    color: { domain: names, range: figure.series.map(({ color }) => paint.color(color)) },
    style: { background: 'transparent', color: paint.ink, fontSize: '11px' },
    ariaLabel: figure.title,
    ariaDescription: figure.description,
  };
  const values = { label: figure.valueAxis, tickFormat: written, grid: true, nice: true } as const;
  const each = Math.ceil((figure.categories.length * YEAR_PIXELS) / Math.max(1, size.width - VALUE_PIXELS));
  const below = (category: string, at: number): string => (at % each === 0 ? shortLabel(category) : '');
  const categories = { label: null, domain: [...figure.categories], tickFormat: below };
  const swatches = { ...common, color: { ...common.color, legend: many } };
  switch (figure.kind) {
    case 'bar':
      return Plot.plot({
        ...swatches,
        y: { ...categories, type: 'band', padding: 0.25, tickFormat: shortLabel },
        x: { ...values, ticks: Math.max(2, Math.floor(size.width / 110)) },
        marks: [
          Plot.barX(points, { y: 'category', x: 'value', fill: 'series', order: 'series' }),
          Plot.ruleX([0]),
        ],
      });
    case 'line':
      return Plot.plot({
        ...common,
        x: { ...categories, type: 'point' },
        y: values,
        symbol: { domain: names, legend: many },
        marks: [
          Plot.ruleY([0]),
          Plot.lineY(points, { x: 'category', y: 'value', stroke: 'series', strokeWidth: 2.25 }),
          Plot.dot(points, { x: 'category', y: 'value', fill: 'series', symbol: 'series', r: 3 }),
        ],
      });
    case 'steps':
      return Plot.plot({
        ...swatches,
        x: { ...categories, type: 'point' },
        y: values,
        marks: [
          Plot.ruleY([0]),
          // Also without its colour a line can be told from another.
          ...names.map((name, at) =>
            Plot.lineY(
              points.filter(({ series }) => series === name),
              {
                x: 'category',
                y: 'value',
                stroke: 'series',
                strokeWidth: 2.25,
                curve: 'step',
                ...(at === 0 ? {} : { strokeDasharray: '6 3' }),
              },
            ),
          ),
        ],
      });
    case 'stackedColumn':
    case 'waterfall':
      return Plot.plot({
        ...swatches,
        x: { ...categories, type: 'band', padding: 0.25 },
        y: values,
        marks: [
          Plot.barY(points, { x: 'category', y: 'value', fill: 'series', order: 'series' }),
          Plot.ruleY([0]),
        ],
      });
  }
};

const pointsOf = ({ categories, series }: Figure): readonly Point[] =>
  series.flatMap(({ name, values }) =>
    values.flatMap((value, at): readonly Point[] => {
      const category = categories[at];
      return value === null || category === undefined ? [] : [{ category, series: name, value }];
    }),
  );
