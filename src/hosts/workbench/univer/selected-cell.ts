import type { Workbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { SelectedCell } from '../../../workbook/live-workbook';
import { cellName } from '../../../workbook/area';
import { valuesOf } from './cell-values';
import type { Grid } from './create-grid';
import { spillAt } from './spills';

/** The one cell that is selected; null where it is none, or more than one. */
export function selectedCell(grid: Grid, book: Workbook): SelectedCell | null {
  const active = grid.api.getActiveWorkbook()?.getActiveRange();
  const sheet = book.getActiveSheet();
  if (!active || active.getWidth() !== 1 || active.getHeight() !== 1) return null;
  const [row, column] = [active.getRow(), active.getColumn()];
  const model = grid.injector.get(FormulaDataModel);
  const [unitId, sheetId] = [book.getUnitId(), sheet.getSheetId()];
  const spill = spillAt(model, { unitId, sheetId, row, column });
  const anchor = spill ? { row: spill.startRow, column: spill.startColumn } : { row, column };
  const formula = model.getFormulaStringByCell(anchor.row, anchor.column, sheetId, unitId) ?? null;
  return {
    sheet: sheet.getName(),
    cell: cellName(row + 1, column + 1),
    value: valuesOf(grid, sheet)(row, column),
    formula: formula === null ? null : formula.replace(/^=/, ''),
    formulaCell: formula === null ? null : cellName(anchor.row + 1, anchor.column + 1),
    within: { row: row - anchor.row, column: column - anchor.column },
  };
}
