/// <reference types="office-js" />
import { areaName, type Area } from '../../../workbook/area';
import { parsedArea } from '../place/area';
import { rowParts } from '../undo/row-parts';

/** One cell with something in it, on a sheet that is held by its id. Row and column from 1. */
export interface UsedCell {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: unknown;
  readonly value: unknown;
  readonly type: string;
}

const CELLS_PER_ANSWER = 20_000;

interface Part {
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: Area;
}

const partsOf = async (context: Excel.RequestContext): Promise<readonly Part[]> => {
  const sheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  const used = sheets.items.map((sheet) => ({
    sheet,
    range: sheet.getUsedRangeOrNullObject(true).load('address'),
  }));
  await context.sync();
  return used.flatMap(({ sheet, range }) => {
    const area = range.isNullObject ? null : parsedArea(range.address);
    if (area === null) return [];
    return rowParts(area, CELLS_PER_ANSWER).map((part) => ({
      sheetId: sheet.id,
      sheet: sheet.name,
      area: part,
    }));
  });
};

/** Parts that together fit in one answer. */
const groupsOf = (parts: readonly Part[]): readonly (readonly Part[])[] => {
  const groups: Part[][] = [];
  let cells = Infinity;
  for (const part of parts) {
    const { top, left, bottom, right } = part.area;
    const size = (bottom - top + 1) * (right - left + 1);
    if (cells + size > CELLS_PER_ANSWER) {
      groups.push([]);
      cells = 0;
    }
    groups.at(-1)?.push(part);
    cells += size;
  }
  return groups;
};

/** All cells of the workbook that have something in them, sheet by sheet. */
export const usedCells = async (
  context: Excel.RequestContext,
  take: (cell: UsedCell) => void,
): Promise<void> => {
  for (const group of groupsOf(await partsOf(context))) {
    const asked = group.map((part) => ({
      ...part,
      range: context.workbook.worksheets
        .getItem(part.sheetId)
        .getRange(areaName(part.area))
        .load('formulas,values,valueTypes'),
    }));
    await context.sync();
    for (const { sheetId, sheet, area, range } of asked) {
      range.formulas.forEach((row: readonly unknown[], down) => {
        row.forEach((formula, right) => {
          take({
            sheetId,
            sheet,
            row: area.top + down,
            column: area.left + right,
            formula,
            value: range.values[down]?.[right],
            type: range.valueTypes[down]?.[right] ?? 'Empty',
          });
        });
      });
    }
  }
};
