import type { Workbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FailedFormula } from '../../../workbook/live-workbook';
import { cellName } from '../../../workbook/area';
import { isFormula, valuesOf } from './cell-values';
import type { Grid } from './create-grid';
import type { Complaints, Complaint } from './our-function';

/** What our functions last said, by the cell they stand in. */
export interface SaidErrors extends Complaints {
  readonly at: (sheetId: string, row: number, column: number) => string | null;
  readonly clear: () => void;
}

const keyOf = ({ sheetId, row, column }: Omit<Complaint, 'error' | 'sentence'>): string =>
  `${sheetId}|${row}|${column}`;

export const saidErrors = (): SaidErrors => {
  const sentences = new Map<string, string>();
  return {
    heard: (complaint) => sentences.set(keyOf(complaint), complaint.sentence),
    settled: (place) => sentences.delete(keyOf(place)),
    at: (sheetId, row, column) => sentences.get(keyOf({ sheetId, row, column })) ?? null,
    clear: () => {
      sentences.clear();
    },
  };
};

const OURS = /\bKP\.\w+\(/i;

/** Cells with our functions that give an error, sheet by sheet. */
export function failedFormulas(grid: Grid, book: Workbook, said: SaidErrors): readonly FailedFormula[] {
  const model = grid.injector.get(FormulaDataModel);
  const failed: FailedFormula[] = [];
  for (const sheet of book.getSheets()) {
    const at = valuesOf(grid, sheet);
    const sheetId = sheet.getSheetId();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell || !isFormula(cell)) return;
      const value = at(row, column);
      if (typeof value !== 'object' || value === null) return;
      const formula = cell.f ?? model.getFormulaStringByCell(row, column, sheetId, book.getUnitId()) ?? '';
      if (!OURS.test(formula)) return;
      failed.push({
        sheet: sheet.getName(),
        cell: cellName(row + 1, column + 1),
        error: value.error,
        sentence: value.error === '#SPILL!' ? null : said.at(sheetId, row, column),
      });
    });
  }
  return failed;
}
