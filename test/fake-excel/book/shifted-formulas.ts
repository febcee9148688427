import { splitSheet } from './address';
import { withReferences, written } from './moved-formula';
import type { Shift } from './shift';
import { inBand, shifted } from './shift';

const SHEET_BEFORE = /((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)(?:\$?[A-Z]{1,3}\$?\d+:)?$/u;

/** The formula after the shift; a reference to cells that went is `#REF!`. */
function after(shift: Shift, formula: string, standsOnSheet: boolean): string {
  return withReferences(formula, ({ fixedColumn, column, fixedRow, row }, before) => {
    const named = SHEET_BEFORE.exec(before)?.[1];
    const about = named === undefined ? standsOnSheet : splitSheet(`${named}A1`).sheet === shift.sheet.name;
    if (!about || !inBand(shift, row, column)) return written(fixedColumn, column, fixedRow, row);
    const at = shifted(shift, shift.direction === 'down' ? row : column);
    if (at === null) return '#REF!';
    return shift.direction === 'down'
      ? written(fixedColumn, column, fixedRow, at)
      : written(fixedColumn, at, fixedRow, row);
  });
}

/** Moves references to what moves, in all formulas and names of the workbook. */
export function shiftedFormulas(shift: Shift): void {
  const { book } = shift.sheet;
  for (const sheet of book.sheets)
    for (const [row, column] of sheet.places()) {
      const cell = sheet.cell(row, column);
      if (cell.formula !== null) cell.formula = after(shift, cell.formula, sheet === shift.sheet);
    }
  for (const name of book.names) name.formula = after(shift, name.formula, false);
}
