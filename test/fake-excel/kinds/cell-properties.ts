import type { Area } from '../book/area';
import type { Look } from '../book/cell';
import { matrixFor } from '../book/write';

const SIDES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

function bordersOf({ borders }: Look): Excel.CellBorderCollection {
  const found: Excel.CellBorderCollection = {};
  for (const [name, side] of Object.entries(SIDES)) {
    const border = borders?.[side];
    Object.assign(found, {
      [name]: {
        style: border?.style ?? 'None',
        color: border?.color ?? '',
        weight: border?.weight ?? 'Thin',
      },
    });
  }
  return found;
}

function formatOf(look: Look, asked: Excel.CellPropertiesFormatLoadOptions): Excel.CellPropertiesFormat {
  const found: Excel.CellPropertiesFormat = {};
  if (asked.fill) found.fill = { color: look.fill ?? '' };
  if (asked.font)
    found.font = {
      name: look.fontName ?? 'Calibri',
      size: look.fontSize ?? 11,
      color: look.fontColor ?? '#000000',
      bold: look.bold ?? false,
      italic: look.italic ?? false,
      strikethrough: look.strikethrough ?? false,
      underline: (look.underline ?? 'None') as 'None',
    };
  if (asked.borders) found.borders = bordersOf(look);
  if (asked.protection)
    found.protection = { locked: look.locked ?? true, formulaHidden: look.formulaHidden ?? false };
  if (asked.horizontalAlignment)
    found.horizontalAlignment = (look.horizontalAlignment ?? 'General') as 'General';
  if (asked.verticalAlignment) found.verticalAlignment = (look.verticalAlignment ?? 'Bottom') as 'Bottom';
  if (asked.wrapText) found.wrapText = look.wrapText ?? false;
  if (asked.indentLevel) found.indentLevel = look.indentLevel ?? 0;
  if (asked.shrinkToFit) found.shrinkToFit = look.shrinkToFit ?? false;
  if (asked.textOrientation) found.textOrientation = look.textOrientation ?? 0;
  return found;
}

/** The looks of each cell, as far as they are asked for. */
export function cellProperties(area: Area, asked: Excel.CellPropertiesLoadOptions): Excel.CellProperties[][] {
  const { sheet } = area;
  return area.matrix((row, column) => {
    const cell = sheet.at(row, column);
    const look = sheet.look(row, column);
    const found: Excel.CellProperties = {};
    if (asked.address) found.address = sheet.whole.part(row, column).address;
    if (asked.format) found.format = formatOf(look, asked.format);
    if (asked.style) found.style = look.style ?? 'Normal';
    if (asked.hyperlink && cell?.hyperlink) found.hyperlink = cell.hyperlink;
    return found;
  });
}

function bordersFrom(given: Excel.CellBorderCollection, before: Look): Look {
  const borders = { ...before.borders };
  for (const [name, side] of Object.entries(SIDES)) {
    const border = given[name as keyof typeof SIDES];
    if (border)
      borders[side] = {
        style: border.style ?? 'Continuous',
        color: border.color ?? '#000000',
        weight: border.weight ?? 'Thin',
      };
  }
  return { borders };
}

function lookFrom(format: Excel.CellPropertiesFormat, before: Look): Look {
  const { fill, font, borders, protection } = format;
  const given: Record<string, unknown> = {
    fill: fill?.color,
    fontName: font?.name,
    fontSize: font?.size,
    fontColor: font?.color,
    bold: font?.bold,
    italic: font?.italic,
    strikethrough: font?.strikethrough,
    underline: font?.underline,
    locked: protection?.locked,
    formulaHidden: protection?.formulaHidden,
    horizontalAlignment: format.horizontalAlignment,
    verticalAlignment: format.verticalAlignment,
    wrapText: format.wrapText,
    indentLevel: format.indentLevel,
    shrinkToFit: format.shrinkToFit,
    textOrientation: format.textOrientation,
  };
  const said = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined && value !== null),
  );
  return { ...said, ...(borders ? bordersFrom(borders, before) : {}) };
}

/** Gives each cell its own looks. */
export function setCellProperties(area: Area, given: Excel.SettableCellProperties[][]): void {
  area.sheet.mayChange('allowFormatCells');
  matrixFor(area, given, 'Range.setCellProperties').forEach((row, at) =>
    row.forEach((each, column) => {
      const { format, style, hyperlink } = each as Excel.SettableCellProperties;
      const part = area.part(at, column);
      const cell = area.sheet.cell(part.top, part.left);
      if (style !== undefined) cell.look.style = style;
      if (format) Object.assign(cell.look, lookFrom(format, area.sheet.look(part.top, part.left)));
      if (cell.look.fill === '') delete cell.look.fill;
      if (hyperlink) cell.hyperlink = hyperlink;
    }),
  );
}
