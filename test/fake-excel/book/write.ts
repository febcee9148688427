import { invalidArgument } from '../core/office-error';
import type { Area } from './area';
import { entered } from './entered';
import type { Content } from './cell';
import { refuseUnknown } from './refuse-unknown';
import type { Sheet } from './sheet';
import { tellChange } from './tell-change';

/** As Excel gives a value back: an error as its text, an empty cell as an empty text. */
export const shown = (content: Content): string | number | boolean =>
  content === null ? '' : typeof content === 'object' ? content.error : content;

const isScalar = (given: unknown): boolean => !Array.isArray(given);

/** One scalar fills all; a matrix must have the size of the area. */
export function matrixFor(area: Area, given: unknown, where: string): readonly (readonly unknown[])[] {
  if (isScalar(given)) return area.matrix(() => given);
  const rows = given as readonly unknown[];
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits)
    throw invalidArgument(
      where,
      `the number of rows or columns in the input array doesn't match the size or dimensions of the range ${area.local}`,
    );
  return rows as readonly (readonly unknown[])[];
}

function enter(sheet: Sheet, row: number, column: number, given: unknown): boolean {
  const what = entered(given, sheet.numberFormat(row, column));
  if (!what) return false;
  if (what.formula !== null) refuseUnknown(sheet.book, what.formula);
  const before = sheet.at(row, column);
  if (what.value === null && what.formula === null && !before) return false;
  const cell = sheet.cell(row, column);
  if (cell.spilledFrom && what.value === null && what.formula === null) return false;
  sheet.book.calculation.replaced(sheet, row, column);
  Object.assign(cell, { value: what.value, formula: what.formula, quoted: what.quoted });
  if (what.format && sheet.numberFormat(row, column) === 'General') cell.look.numberFormat = what.format;
  if (what.formula !== null) sheet.book.calculation.entered(sheet, row, column);
  return true;
}

/** What is said cell by cell cannot be said of whole rows or columns. */
export function refuseWhole(area: Area, where: string): void {
  if (area.isWholeColumns || area.isWholeRows)
    throw invalidArgument(where, 'whole rows or columns cannot be given values cell by cell');
}

/** Puts values or formulas in an area, each as Excel takes what is typed. */
export function write(area: Area, given: unknown, where: string): void {
  refuseWhole(area, where);
  if (given === null || given === undefined)
    throw invalidArgument(where, 'null is no value for a whole range');
  const { sheet } = area;
  sheet.mayWrite(area);
  const matrix = matrixFor(area, given, where);
  const before =
    area.rows * area.columns === 1 ? shown(sheet.at(area.top, area.left)?.value ?? null) : undefined;
  for (const [row, column] of area.places()) {
    const value = matrix[row - area.top]![column - area.left];
    if (hiddenByMerge(sheet, row, column)) continue;
    enter(sheet, row, column, value);
  }
  for (const table of sheet.tables) if (table.area.meets(area)) table.mendHeaders();
  tellChange(area, 'RangeEdited', before);
}

/** Of merged cells only the first holds anything. */
const hiddenByMerge = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merged.some((each) => each.has(row, column) && (each.top !== row || each.left !== column));
