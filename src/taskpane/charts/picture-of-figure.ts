import type { Language } from '../../i18n/language';
import { CHART_PAINT } from './chart-paint';
import { drawFigure } from './draw-figure';
import type { AnyFigure } from './figure';

const WIDTH = 720;
const HEIGHT = 400;
const MARGIN = 20;
const LINE = 24;
/** Twice as many dots as pixels, so that it is sharp on paper. */
const SHARPNESS = 2;

/** A chart as a PNG with its title and legend, on white paper whatever the pane looks like. */
export const pictureOfFigure = async (figure: AnyFigure, language: Language): Promise<Blob> => {
  const paint = CHART_PAINT.light;
  const drawn = drawFigure(figure, { width: WIDTH - 2 * MARGIN, height: HEIGHT }, language, paint);
  const image = await imageOf(plotIn(drawn));
  const rows = legendRows(figure);
  const top = MARGIN + LINE + rows * LINE;
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * SHARPNESS;
  canvas.height = (top + HEIGHT + MARGIN) * SHARPNESS;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.scale(SHARPNESS, SHARPNESS);
  context.fillStyle = paint.ground;
  context.fillRect(0, 0, WIDTH, top + HEIGHT + MARGIN);
  context.fillStyle = paint.ink;
  context.font = '600 16px sans-serif';
  context.fillText(figure.title, MARGIN, MARGIN + 12, WIDTH - 2 * MARGIN);
  drawLegend(context, figure);
  context.drawImage(image, MARGIN, top);
  return blobOf(canvas);
};

const SWATCH = 12;
const PER_ROW = 3;

const legendOf = (figure: AnyFigure) =>
  figure.kind === 'scatter'
    ? figure.groups
    : figure.kind === 'waterfall' || figure.series.length < 2
      ? []
      : figure.series;

const legendRows = (figure: AnyFigure): number => Math.ceil(legendOf(figure).length / PER_ROW);

const drawLegend = (context: CanvasRenderingContext2D, figure: AnyFigure): void => {
  const width = (WIDTH - 2 * MARGIN) / PER_ROW;
  context.font = '13px sans-serif';
  legendOf(figure).forEach(({ name, color }, at) => {
    const x = MARGIN + (at % PER_ROW) * width;
    const y = MARGIN + LINE + Math.floor(at / PER_ROW) * LINE;
    context.fillStyle = CHART_PAINT.light.color(color);
    context.fillRect(x, y, SWATCH, SWATCH);
    context.fillStyle = CHART_PAINT.light.ink;
    context.fillText(name, x + SWATCH + 6, y + SWATCH - 1, width - SWATCH - 16);
  });
};

/** The picture itself: with a legend the library gives it in a figure of its own. */
const plotIn = (drawn: SVGSVGElement | HTMLElement): SVGSVGElement => {
  if (drawn instanceof SVGSVGElement) return drawn;
  const all = [...drawn.querySelectorAll<SVGSVGElement>(':scope > svg')];
  const largest = all.at(-1);
  if (largest === undefined) throw new Error('no picture');
  return largest;
};

const imageOf = async (svg: SVGSVGElement): Promise<HTMLImageElement> => {
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const source = new XMLSerializer().serializeToString(svg);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  return image;
};

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('no picture'));
      else resolve(blob);
    }, 'image/png');
  });
