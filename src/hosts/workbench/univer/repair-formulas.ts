import type { Workbook } from '@univerjs/core';
import { ourFormula } from '../../../workbook/our-formula';
import { isFormula, valuesOf } from './cell-values';
import type { Grid } from './create-grid';

interface Broken {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Our functions that stand as text, under the name they have in a file, or as a name that was not known. */
export function brokenFormulas(grid: Grid, book: Workbook): readonly Broken[] {
  const broken: Broken[] = [];
  for (const sheet of book.getSheets()) {
    const at = valuesOf(grid, sheet);
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const value = at(row, column);
      const text = cell?.f ?? (cell && !isFormula(cell) && typeof value === 'string' ? value : '');
      const formula = ourFormula(text);
      if (formula === null) return;
      const unknown = typeof value === 'object' && value?.error === '#NAME?';
      if (cell?.f && !unknown && `=${formula}` === cell.f) return;
      broken.push({ sheet: sheet.getName(), row, column, formula });
    });
  }
  return broken;
}

/** Enters them again. Gives back the sheets it touched. */
export function enterAgain(grid: Grid, broken: readonly Broken[]): readonly string[] {
  const book = grid.api.getActiveWorkbook();
  for (const { sheet, row, column, formula } of broken) {
    book
      ?.getSheetByName(sheet)
      ?.getRange(row, column)
      .setValue({ f: `=${formula}`, v: null, t: null, p: null });
  }
  return [...new Set(broken.map(({ sheet }) => sheet))];
}
