/// <reference types="office-js" />
import type { HighlightSpec } from '../../../workbook/spec/sheet-spec';
import { LOOKS } from '../../../workbook/spec/looks';

/** A conditional format of ours: cells get this look when their text is that of the formula, `="rood"`. */
export interface Highlight {
  readonly range: string;
  readonly formula: string;
  readonly ink: string;
  readonly ground: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
}

export const highlightOf = ({ range, text, style }: HighlightSpec): Highlight => {
  const look = LOOKS[style];
  return {
    range,
    formula: `="${text.replaceAll('"', '""')}"`,
    ink: `#${look.ink}`,
    ground: look.ground === undefined ? null : `#${look.ground}`,
    bold: look.bold ?? false,
    italic: look.italic ?? false,
  };
};

/** The first of them goes before the others. */
export const writeHighlights = (sheet: Excel.Worksheet, highlights: readonly Highlight[]): void => {
  // Excel puts a new one before those that are there.
  for (const { range, formula, ink, ground, bold, italic } of [...highlights].reverse()) {
    const { cellValue } = sheet.getRange(range).conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    cellValue.rule = { operator: 'EqualTo', formula1: formula };
    cellValue.format.font.color = ink;
    cellValue.format.font.bold = bold;
    cellValue.format.font.italic = italic;
    if (ground !== null) cellValue.format.fill.color = ground;
  }
};
