/// <reference types="office-js" />
import { areaName } from '../../../workbook/area';

/** Cells that one answer holds with room to spare, also where each has a long text and a format. */
const CELLS_PER_ANSWER = 8_000;

/**
 * Loads properties of a range a part of its rows at a time, each part in its own answer, from the top down. The
 * range's `rowIndex`, `columnIndex`, `rowCount` and `columnCount` must be known.
 */
export const askInParts = async (
  context: Excel.RequestContext,
  range: Excel.Range,
  properties: string,
  take: (part: Excel.Range) => void,
): Promise<void> => {
  const { rowIndex, columnIndex, rowCount, columnCount, worksheet } = range;
  const rowsPerPart = Math.max(1, Math.floor(CELLS_PER_ANSWER / columnCount));
  for (let row = 0; row < rowCount; row += rowsPerPart) {
    const rows = Math.min(rowsPerPart, rowCount - row);
    const top = rowIndex + 1 + row;
    const part = worksheet.getRange(
      areaName({ top, left: columnIndex + 1, bottom: top + rows - 1, right: columnIndex + columnCount }),
    );
    part.load(properties);
    await context.sync();
    take(part);
  }
};
