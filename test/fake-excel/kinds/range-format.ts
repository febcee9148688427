import type { Area } from '../book/area';
import type { Look } from '../book/cell';
import { expectEnum } from '../core/enum-argument';
import type { Field, Kind } from '../core/kind';
import { kindOf, link } from '../core/kind';
import { invalidArgument } from '../core/office-error';
import { BORDERS } from './range-borders';
import { lookField, paint, rangeLook } from './look-field';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../book/sizes';

const COLOUR = /^#[0-9A-F]{6}$/i;
const CSS_NAMES = new Set(['white', 'black', 'red', 'green', 'blue', 'yellow', 'gray', 'orange', 'purple']);

/** Refuses what is no `#RRGGBB` and no name of a colour. */
export function expectColour(value: unknown, where: string): void {
  if (typeof value === 'string' && (COLOUR.test(value) || CSS_NAMES.has(value.toLowerCase()))) return;
  throw invalidArgument(where, `${JSON.stringify(value)} is no colour`);
}

const FILL: Kind<Excel.RangeFill, Area> = kindOf<Excel.RangeFill, Area>('RangeFill', {
  fields: {
    color: {
      read: (area) => rangeLook(area, ({ fill }) => fill ?? '#FFFFFF'),
      write: (area, value) => {
        if (value === '') return paintNoFill(area);
        expectColour(value, 'RangeFill.color');
        paint(area, { fill: value.toUpperCase() });
      },
    },
  },
  acts: { clear: (area) => paintNoFill(area) },
});

function paintNoFill(area: Area): void {
  area.sheet.mayChange('allowFormatCells');
  for (const [row, column] of area.places()) delete area.sheet.cell(row, column).look.fill;
}

const size: Field<Area, number> = {
  read: (area) => rangeLook(area, ({ fontSize }) => fontSize ?? 11),
  write: (area, value) => {
    if (!(value >= 1 && value <= 409)) throw invalidArgument('RangeFont.size', 'a size from 1 to 409');
    paint(area, { fontSize: value });
  },
};

const FONT: Kind<Excel.RangeFont, Area> = kindOf<Excel.RangeFont, Area>('RangeFont', {
  fields: {
    name: lookField('fontName', 'Calibri'),
    size,
    bold: lookField('bold', false),
    italic: lookField('italic', false),
    strikethrough: lookField('strikethrough', false),
    underline: {
      read: (area) => rangeLook<'None'>(area, ({ underline }) => (underline ?? 'None') as 'None'),
      write: (area, value) => {
        expectEnum('RangeUnderlineStyle', value, 'RangeFont.underline');
        paint(area, { underline: value });
      },
    },
    color: {
      read: (area) => rangeLook(area, ({ fontColor }) => fontColor ?? '#000000'),
      write: (area, value) => {
        expectColour(value, 'RangeFont.color');
        paint(area, { fontColor: value.toUpperCase() });
      },
    },
  },
});

const PROTECTION: Kind<Excel.FormatProtection, Area> = kindOf<Excel.FormatProtection, Area>(
  'FormatProtection',
  {
    fields: { locked: lookField('locked', true), formulaHidden: lookField('formulaHidden', false) },
  },
);

const aligned = <Value extends string>(
  name: 'horizontalAlignment' | 'verticalAlignment' | 'readingOrder',
  enumeration: string,
  without: string,
): Field<Area, Value> => ({
  read: (area) => rangeLook(area, (look) => (look[name] ?? without) as Value) as never,
  write: (area, value) => {
    expectEnum(enumeration, value, `RangeFormat.${name}`);
    const look: Look = { [name]: value };
    paint(area, look);
  },
});

const span = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => from + at);

/** One size for all; null where they differ. */
function sizeOf(
  sizes: ReadonlyMap<number, number>,
  places: readonly number[],
  without: number,
): number | null {
  const found = new Set(places.slice(0, 20_000).map((at) => sizes.get(at) ?? without));
  return found.size === 1 ? [...found][0]! : null;
}

function writeSize(
  sizes: Map<number, number>,
  places: readonly number[],
  value: number,
  most: number,
  where: string,
): void {
  if (!(value >= 0 && value <= most)) throw invalidArgument(where, `a size from 0 to ${most} points`);
  for (const at of places) sizes.set(at, value);
}

export const FORMAT: Kind<Excel.RangeFormat, Area> = kindOf<Excel.RangeFormat, Area>('RangeFormat', {
  parts: {
    fill: link(
      () => FILL,
      (area) => area,
    ),
    font: link(
      () => FONT,
      (area) => area,
    ),
    borders: link(
      () => BORDERS,
      (area) => area,
    ),
    protection: link(
      () => PROTECTION,
      (area) => area,
    ),
  },
  fields: {
    horizontalAlignment: aligned('horizontalAlignment', 'HorizontalAlignment', 'General'),
    verticalAlignment: aligned('verticalAlignment', 'VerticalAlignment', 'Bottom'),
    readingOrder: aligned('readingOrder', 'ReadingOrder', 'Context'),
    wrapText: lookField('wrapText', false),
    shrinkToFit: lookField('shrinkToFit', false),
    indentLevel: lookField('indentLevel', 0),
    textOrientation: lookField('textOrientation', 0),
    columnWidth: {
      read: ({ sheet, left, columns }) =>
        sizeOf(sheet.columnWidths, span(left, columns), DEFAULT_COLUMN_WIDTH),
      write: ({ sheet, left, columns }, value) => {
        sheet.mayChange('allowFormatColumns');
        writeSize(sheet.columnWidths, span(left, columns), value, 1790, 'RangeFormat.columnWidth');
      },
    },
    rowHeight: {
      read: ({ sheet, top, rows }) =>
        sizeOf(sheet.rowHeights, span(top, Math.min(rows, 5000)), DEFAULT_ROW_HEIGHT),
      write: ({ sheet, top, rows }, value) => {
        sheet.mayChange('allowFormatRows');
        writeSize(sheet.rowHeights, span(top, Math.min(rows, 5000)), value, 409, 'RangeFormat.rowHeight');
      },
    },
    useStandardWidth: {
      read: ({ sheet, left, columns }) => span(left, columns).every((at) => !sheet.columnWidths.has(at)),
      write: ({ sheet, left, columns }, value) => {
        if (value) for (const at of span(left, columns)) sheet.columnWidths.delete(at);
      },
    },
    useStandardHeight: {
      read: ({ sheet, top, rows }) =>
        span(top, Math.min(rows, 5000)).every((at) => !sheet.rowHeights.has(at)),
      write: ({ sheet, top, rows }, value) => {
        if (value) for (const at of span(top, Math.min(rows, 5000))) sheet.rowHeights.delete(at);
      },
    },
  },
  acts: {
    autofitColumns: ({ sheet }) => sheet.mayChange('allowFormatColumns'),
    autofitRows: ({ sheet, top, rows }) => {
      sheet.mayChange('allowFormatRows');
      for (const at of span(top, Math.min(rows, 5000))) sheet.rowHeights.delete(at);
    },
  },
});
