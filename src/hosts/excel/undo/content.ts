/// <reference types="office-js" />
import type { Scalar } from '../../../workbook/spec/sheet-spec';
import { areaName, overlap, type Area } from '../../../workbook/area';
import { parsedArea } from '../place/area';
import type { AtCell } from '../place/rectangles';
import { rowParts } from './row-parts';

/** What stands in cells by itself: what formulas spill is left out. */
export interface Content {
  readonly constants: readonly AtCell<Scalar>[];
  /** With their `=`. */
  readonly formulas: readonly AtCell<string>[];
}

const CELLS_PER_ANSWER = 8_000;

/** A formula is told as what it is and as what it gives; a text that looks like one is told twice the same. */
const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/** What formulas spill over: those cells have no content of their own. */
const spilledAreas = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  formulas: readonly AtCell<string>[],
): Promise<readonly { readonly area: Area; readonly from: AtCell<string> }[]> => {
  const asked = formulas.map((from) => ({
    from,
    range: sheet
      .getCell(from.row - 1, from.column - 1)
      .getSpillingToRangeOrNullObject()
      .load('address'),
  }));
  await context.sync();
  return asked.flatMap(({ from, range }) => {
    const area = range.isNullObject ? null : parsedArea(range.address);
    return area === null ? [] : [{ area, from }];
  });
};

const isWithin = (area: Area, { row, column }: AtCell<unknown>): boolean =>
  overlap(area, { top: row, bottom: row, left: column, right: column });

/** What stands in the cells of an area by itself. */
export const contentOf = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Content> => {
  const constants: AtCell<Scalar>[] = [];
  const formulas: AtCell<string>[] = [];
  for (const part of rowParts(area, CELLS_PER_ANSWER)) {
    const range = sheet.getRange(areaName(part)).load('values,formulas');
    await context.sync();
    range.formulas.forEach((row: readonly unknown[], down) => {
      row.forEach((formula, right) => {
        const at = { row: part.top + down, column: part.left + right };
        const value: unknown = range.values[down]?.[right];
        if (isFormula(formula, value)) formulas.push({ ...at, value: formula });
        else if (value !== '' && value !== null) constants.push({ ...at, value: value as Scalar });
      });
    });
  }
  const spills = formulas.length === 0 ? [] : await spilledAreas(context, sheet, formulas);
  const isSpilled = (cell: AtCell<unknown>): boolean =>
    spills.some(
      ({ area: spill, from }) =>
        isWithin(spill, cell) && !(from.row === cell.row && from.column === cell.column),
    );
  return {
    constants: constants.filter((cell) => !isSpilled(cell)),
    formulas: formulas.filter((cell) => !isSpilled(cell)),
  };
};
