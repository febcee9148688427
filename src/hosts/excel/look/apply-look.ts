/// <reference types="office-js" />
import { areaName, type Area } from '../../../workbook/area';
import type { BorderLook, CellLook } from './cell-look';
import { FONT, FONT_SIZE } from './cell-look';
import { PALETTE } from '../../../workbook/spec/palette';
import type { Edge } from '../../../workbook/spec/looks';

type Border = 'EdgeLeft' | 'EdgeRight' | 'EdgeTop' | 'EdgeBottom' | 'InsideVertical' | 'InsideHorizontal';

const EDGES: Readonly<Record<Edge, Border>> = {
  left: 'EdgeLeft',
  right: 'EdgeRight',
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
};

/** Where the line on one side of every cell of an area stands. One column or row has no lines inside. */
const bordersOf = (edge: Edge, { top, left, bottom, right }: Area): readonly Border[] => {
  const inside =
    edge === 'left' || edge === 'right'
      ? right > left && 'InsideVertical'
      : bottom > top && 'InsideHorizontal';
  return inside === false ? [EDGES[edge]] : [EDGES[edge], inside];
};

const allBorders = (area: Area): ReadonlySet<Border> =>
  new Set((Object.keys(EDGES) as Edge[]).flatMap((edge) => bordersOf(edge, area)));

/** Gives all cells of a range one number format. */
export const applyFormat = (range: Excel.Range, code: string): void => {
  // One value that is no matrix goes for every cell of the range; the declarations know matrices only.
  range.numberFormat = code as unknown as string[][];
};

/** Makes cells as plain as a new sheet; conditional formats and validation stay. */
export const applyPlainLook = (sheet: Excel.Worksheet, area: Area): void => {
  const range = sheet.getRange(areaName(area));
  const { format } = range;
  format.fill.clear();
  for (const border of allBorders(area)) format.borders.getItem(border).style = 'None';
  format.font.name = FONT;
  format.font.size = FONT_SIZE;
  format.font.color = '#000000';
  format.font.bold = false;
  format.font.italic = false;
  format.font.underline = 'None';
  format.horizontalAlignment = 'General';
  format.verticalAlignment = 'Bottom';
  format.indentLevel = 0;
  format.wrapText = false;
  applyFormat(range, 'General');
};

const applyLine = (range: Excel.Range, borders: readonly Border[], line: BorderLook): void => {
  for (const name of borders) {
    const border = range.format.borders.getItem(name);
    border.style = line.style;
    border.color = line.colour;
    // Double lines have one weight only.
    if (line.style === 'Continuous') border.weight = line.weight;
  }
};

/**
 * Gives cells, plain until now, this look. Only lines that are there are drawn: taking away a line would take
 * away that of the cell beside it.
 */
export const applyLook = (sheet: Excel.Worksheet, area: Area, look: CellLook): void => {
  const range = sheet.getRange(areaName(area));
  const { format } = range;
  applyFormat(range, look.format);
  if (look.ground !== null) format.fill.color = look.ground;
  format.font.name = look.font;
  format.font.size = look.size;
  format.font.color = look.ink;
  format.font.bold = look.bold;
  format.font.italic = look.italic;
  format.font.underline = look.underline;
  format.horizontalAlignment = look.horizontal;
  format.verticalAlignment = look.vertical;
  if (look.indent > 0) format.indentLevel = look.indent;
  format.wrapText = look.wrap;
  for (const [edge, line] of Object.entries(look.lines))
    applyLine(range, bordersOf(edge as Edge, area), line);
};

/** The inks of our styles; a conditional format with one of these is ours. */
export const isOurInk = (colour: string): boolean =>
  Object.values(PALETTE).some((ours) => `#${ours}` === colour.toUpperCase());
