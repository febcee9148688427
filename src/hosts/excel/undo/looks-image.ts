/// <reference types="office-js" />
import type { BorderLook, CellLook } from '../look/cell-look';
import { areaName, type Area } from '../../../workbook/area';
import { rectangles, type AtCell } from '../place/rectangles';
import { rowParts } from './row-parts';
import type { SheetImage } from './sheet-image';

/** A look is some six hundred bytes in an answer of at most five million. */
const CELLS_PER_ANSWER = 3_000;

const EDGES = ['left', 'right', 'top', 'bottom'] as const;
const WANTED: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, color: true, italic: true, name: true, size: true, underline: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
  },
};

const linesOf = (borders: Excel.CellBorderCollection | undefined): CellLook['lines'] => {
  const lines: Partial<Record<(typeof EDGES)[number], BorderLook>> = {};
  for (const edge of EDGES) {
    const border = borders?.[edge];
    if (border?.style === undefined || border.style === 'None') continue;
    lines[edge] = {
      style: border.style,
      weight: border.weight ?? 'Thin',
      colour: border.color ?? '#000000',
    };
  }
  return lines;
};

/** A filled cell has a colour and a pattern; a cell without a fill tells white. */
const groundOf = (fill: Excel.CellPropertiesFill | undefined): string | null =>
  fill?.color === undefined || fill.color === '' || fill.pattern === 'None' ? null : fill.color;

const lookOf = ({ format }: Excel.CellProperties, code: unknown): CellLook => ({
  format: typeof code === 'string' ? code : 'General',
  font: format?.font?.name ?? 'Calibri',
  size: format?.font?.size ?? 11,
  ink: format?.font?.color ?? '#000000',
  ground: groundOf(format?.fill),
  bold: format?.font?.bold ?? false,
  italic: format?.font?.italic ?? false,
  underline: format?.font?.underline ?? 'None',
  horizontal: format?.horizontalAlignment ?? 'General',
  vertical: format?.verticalAlignment ?? 'Bottom',
  indent: format?.indentLevel ?? 0,
  wrap: format?.wrapText ?? false,
  lines: linesOf(format?.borders),
});

const isLink = (link: Excel.RangeHyperlink | undefined | null): link is Excel.RangeHyperlink =>
  typeof link === 'object' && link !== null && (link.address ?? link.documentReference ?? '') !== '';

/** How the cells of an area look, and where they lead to. */
export const looksImage = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Pick<SheetImage, 'links' | 'looks'>> => {
  const links: AtCell<Excel.RangeHyperlink>[] = [];
  const looks: AtCell<CellLook>[] = [];
  for (const part of rowParts(area, CELLS_PER_ANSWER)) {
    const range = sheet.getRange(areaName(part)).load('numberFormat');
    const properties = range.getCellProperties(WANTED);
    await context.sync();
    properties.value.forEach((row, down) => {
      row.forEach((cell, right) => {
        const at = { row: part.top + down, column: part.left + right };
        looks.push({ ...at, value: lookOf(cell, range.numberFormat[down]?.[right]) });
        if (isLink(cell.hyperlink)) links.push({ ...at, value: cell.hyperlink });
      });
    });
  }
  return { links, looks: rectangles(looks, (look) => JSON.stringify(look)) };
};
