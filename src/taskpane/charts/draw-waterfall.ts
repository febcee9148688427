import * as Plot from '@observablehq/plot';
import { formatEuros } from '../../i18n/format';
import { LOSS_COLOUR, chartColour } from '../../workbook/results/chart-colours';
import type { Drawing } from './drawing';
import type { Figure } from './figure';
import { shortLabel } from './short-label';
import { waterfallBars, type WaterfallBar } from './waterfall-bars';
import { waterfallStart } from './waterfall-start';

const TOTAL_COLOUR = chartColour(0);
const GAIN_COLOUR = chartColour(3);

/** From one total over its changes to another, from above to below; every step says its amount with its sign. */
export const drawWaterfall = (
  figure: Figure,
  { size, language, paint }: Drawing,
): SVGSVGElement | HTMLElement => {
  const bars = waterfallBars(figure);
  const start = waterfallStart(bars);
  const written = ({ change, total }: WaterfallBar): string =>
    total ? formatEuros(change, language) : `${change > 0 ? '+' : ''}${formatEuros(change, language)}`;
  const color = ({ change, total }: WaterfallBar): string =>
    paint.color(total ? TOTAL_COLOUR : change < 0 ? LOSS_COLOUR : GAIN_COLOUR);
  return Plot.plot({
    ...size,
    marginLeft: Math.min(150, size.width * 0.4),
    marginRight: 84,
    style: { background: 'transparent', color: paint.ink, fontSize: '11px' },
    ariaLabel: figure.title,
    ariaDescription: figure.description,
    x: { label: null, tickFormat: () => '', ticks: 3, grid: true },
    y: {
      label: null,
      type: 'band',
      padding: 0.25,
      domain: bars.map(({ label }) => label),
      tickFormat: shortLabel,
    },
    marks: [
      Plot.barX(bars, {
        y: 'label',
        x1: ({ from, total }: WaterfallBar) => (total ? start : from),
        x2: 'to',
        fill: color,
      }),
      Plot.text(bars, {
        y: 'label',
        x: ({ from, to }: WaterfallBar) => Math.max(from, to),
        text: written,
        textAnchor: 'start',
        dx: 4,
      }),
      // A dashed line says that the totals begin elsewhere.
      Plot.ruleX([start], start === 0 ? {} : { strokeDasharray: '3 3' }),
    ],
  });
};
