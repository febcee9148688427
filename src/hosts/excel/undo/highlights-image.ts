/// <reference types="office-js" />
import { isOurInk } from '../look/apply-look';
import { withoutSheet } from '../place/area';
import type { Highlight } from '../write/write-highlights';

/** A conditional format of ours, with how it can be taken away. */
interface FoundHighlight {
  readonly highlight: Highlight;
  readonly format: Excel.ConditionalFormat;
}

const askedOf = (format: Excel.ConditionalFormat) => {
  const { cellValue } = format;
  cellValue.load('rule');
  return {
    format,
    cellValue,
    font: cellValue.format.font.load('color,bold,italic'),
    fill: cellValue.format.fill.load('color'),
    ranges: format.getRanges().load('address'),
  };
};

/** The conditional formats of ours on a sheet: a text compared, in one of our colours. Others are the user's. */
export const ourHighlights = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<readonly FoundHighlight[]> => {
  const formats = sheet.getRange().conditionalFormats.load('items/type');
  await context.sync();
  const asked = formats.items.filter(({ type }) => type === 'CellValue').map(askedOf);
  if (asked.length === 0) return [];
  await context.sync();
  return asked.flatMap(({ format, cellValue, font, fill, ranges }) => {
    const { operator, formula1 } = cellValue.rule;
    if (operator !== 'EqualTo' || !/^="/.test(formula1) || !isOurInk(font.color)) return [];
    const range = ranges.address.split(',').map(withoutSheet).join(',');
    const highlight = {
      range,
      formula: formula1,
      ink: font.color,
      ground: fill.color === '' ? null : fill.color,
      bold: font.bold,
      italic: font.italic,
    };
    return [{ highlight, format }];
  });
};
