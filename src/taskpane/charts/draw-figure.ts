import * as Plot from '@observablehq/plot';
import type { Language } from '../../i18n/language';
import { formatNumber, formatShare } from '../../i18n/format';
import type { Figure } from './figure';

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly category: string;
  readonly series: string;
  readonly value: number;
}

/** A chart as a picture, with a text alternative. Colours are those of the workbook, the same on every host. */
export function drawFigure(
  figure: Figure,
  { width, height }: Size,
  language: Language,
): SVGSVGElement | HTMLElement {
  const points = pointsOf(figure);
  const color = {
    domain: figure.series.map(({ name }) => name),
    range: figure.series.map((each) => `#${each.color}`),
  };
  const written = (value: number): string =>
    figure.values === 'percent' ? formatShare(value, language, 0) : formatNumber(value, language, 0);
  const common = {
    width,
    height,
    marginLeft: figure.kind === 'bar' ? 150 : 74,
    color: { ...color, legend: figure.series.length > 1 },
    style: { background: 'transparent', fontSize: '11px' },
    ariaLabel: figure.title,
    ariaDescription: figure.description,
  };
  const values = { label: figure.valueAxis, tickFormat: written, grid: true, nice: true } as const;
  const categories = { label: null, domain: [...figure.categories] };
  switch (figure.kind) {
    case 'stackedColumn':
      return Plot.plot({
        ...common,
        x: { ...categories, type: 'band', padding: 0.25 },
        y: values,
        marks: [
          Plot.barY(points, { x: 'category', y: 'value', fill: 'series', order: 'series' }),
          Plot.ruleY([0]),
        ],
      });
    case 'bar':
      return Plot.plot({
        ...common,
        y: { ...categories, type: 'band', padding: 0.25 },
        x: values,
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
        marks: [
          Plot.ruleY([0]),
          Plot.lineY(points, { x: 'category', y: 'value', stroke: 'series', strokeWidth: 2.25 }),
          Plot.dot(points, { x: 'category', y: 'value', fill: 'series', symbol: 'series', r: 3 }),
        ],
      });
  }
}

const pointsOf = ({ categories, series }: Figure): readonly Point[] =>
  series.flatMap(({ name, values }) =>
    values.flatMap((value, at): readonly Point[] => {
      const category = categories[at];
      return value === null || category === undefined ? [] : [{ category, series: name, value }];
    }),
  );
