/// <reference types="office-js" />
import type { NumberFormat, StyleName } from '../../../workbook/spec/sheet-spec';
import { FORMAT_CODES } from './format-codes';
import { asLink, LOOKS, type Edge } from '../../../workbook/spec/looks';

/** The words that the API takes, without the enumerations that hold the same words. */
type LineStyle = Exclude<Excel.RangeBorder['style'], Excel.BorderLineStyle>;
type LineWeight = Exclude<Excel.RangeBorder['weight'], Excel.BorderWeight>;
type Underline = Exclude<Excel.RangeFont['underline'], Excel.RangeUnderlineStyle>;
type Horizontal = Exclude<Excel.RangeFormat['horizontalAlignment'], Excel.HorizontalAlignment>;
type Vertical = Exclude<Excel.RangeFormat['verticalAlignment'], Excel.VerticalAlignment>;

export interface BorderLook {
  readonly style: LineStyle;
  readonly weight: LineWeight;
  readonly colour: string;
}

/** How a cell looks, in the terms of the Excel API. Colours are `#RRGGBB`, null for none; sizes are points. */
export interface CellLook {
  readonly format: string;
  readonly font: string;
  readonly size: number;
  readonly ink: string;
  readonly ground: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly horizontal: Horizontal;
  readonly vertical: Vertical;
  readonly indent: number;
  readonly wrap: boolean;
  readonly lines: Readonly<Partial<Record<Edge, BorderLook>>>;
}

export const FONT = 'Calibri';
export const FONT_SIZE = 11;

const WEIGHTS = { thin: 'Thin', medium: 'Medium', thick: 'Thick' } as const;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** How a cell of this style looks. */
export const cellLook = (style: StyleName, format: NumberFormat, link: boolean): CellLook => {
  const look = link ? asLink(LOOKS[style]) : LOOKS[style];
  const lines = Object.entries(look.lines ?? {}).map(([edge, line]) => [
    edge,
    { style: 'Continuous', weight: WEIGHTS[line.weight], colour: `#${line.colour}` },
  ]);
  return {
    format: FORMAT_CODES[format],
    font: FONT,
    size: look.size ?? FONT_SIZE,
    ink: `#${look.ink}`,
    ground: look.ground === undefined ? null : `#${look.ground}`,
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    underline: look.underline === true ? 'Single' : 'None',
    horizontal: look.horizontal === undefined ? 'General' : HORIZONTAL[look.horizontal],
    vertical: 'Top',
    indent: look.indent ?? 0,
    wrap: look.wrap ?? false,
    lines: Object.fromEntries(lines) as CellLook['lines'],
  };
};
