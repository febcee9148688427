import * as Plot from '@observablehq/plot';
import { formatNumber, formatShare } from '../../i18n/format';
import type { Drawing } from './drawing';
import type { ScatterFigure } from './figure';

interface Dot {
  readonly group: string;
  readonly across: number;
  readonly up: number;
}

/** Points by two measures; the groups differ in sign and colour. */
export const drawScatter = (
  figure: ScatterFigure,
  { size, language, paint }: Drawing,
): SVGSVGElement | HTMLElement => {
  const dots = figure.groups.flatMap(({ name, points }) =>
    points.map(({ across, up }): Dot => ({ group: name, across, up })),
  );
  const names = figure.groups.map(({ name }) => name);
  return Plot.plot({
    ...size,
    marginLeft: 52,
    marginBottom: 40,
    style: { background: 'transparent', color: paint.ink, fontSize: '11px' },
    ariaLabel: figure.title,
    ariaDescription: figure.description,
    color: { domain: names, range: figure.groups.map(({ color }) => paint.color(color)) },
    symbol: { domain: names, range: figure.groups.map(({ symbol }) => symbol), legend: true },
    x: {
      label: figure.acrossAxis,
      tickFormat: (value: number) => formatShare(value, language, 0),
      domain: [0, 1],
      ticks: 5,
    },
    y: {
      label: figure.upAxis,
      tickFormat: (value: number) => formatNumber(value, language, 1),
      grid: true,
      nice: true,
      zero: true,
    },
    marks: [
      ...(figure.mark === null
        ? []
        : [Plot.ruleX([figure.mark], { stroke: paint.ink, strokeDasharray: '4 3' })]),
      Plot.dot(dots, { x: 'across', y: 'up', fill: 'group', symbol: 'group', r: 5 }),
    ],
  });
};
