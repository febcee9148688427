import type { Workbook as Book } from '@univerjs/core';
import type { CellPlace, CellValue, FailedFormula, LiveWorkbook, TableImage } from '../../../workbook/port';
import type { SheetSpec } from '../../../workbook/spec/sheet-spec';
import { parsedCell } from '../../file/read/address';
import { bookTables } from './book-tables';
import { valuesOf } from './cell-values';
import type { Grid } from './create-grid';
import { failedFormulas, type SaidErrors } from './failed-formulas';
import type { Calculation } from './watch-calculation';

/** What the port needs of the page around the grid. */
export interface UniverHost {
  readonly grid: Grid;
  readonly calculation: Calculation;
  readonly said: SaidErrors;
  /** Calls after every change by the user, calculated or not: not every workbook has formulas. */
  readonly onEdited: (listener: () => void) => () => void;
  /** The workbook that is open. */
  readonly book: () => Book;
  /** Puts sheets in the workbook by way of a file; whole or not at all. */
  readonly writeSheets: (sheets: readonly SheetSpec[]) => Promise<void>;
}

/** The workbook in the grid, behind the port that all hosts share. */
export class UniverWorkbook implements LiveWorkbook {
  constructor(private readonly host: UniverHost) {}

  tables(): Promise<readonly TableImage[]> {
    return Promise.resolve(bookTables(this.host.grid, this.host.book()));
  }

  sheetNames(): Promise<readonly string[]> {
    const sheets = this.host.book().getSheets();
    return Promise.resolve(sheets.map((sheet) => sheet.getName()));
  }

  writeSheets(sheets: readonly SheetSpec[]): Promise<void> {
    return this.host.writeSheets(sheets);
  }

  select({ sheet, cell }: CellPlace): Promise<void> {
    const book = this.host.grid.api.getActiveWorkbook();
    const target = book?.getSheetByName(sheet);
    if (book && target) {
      book.setActiveSheet(target);
      const range = target.getRange(cell);
      range.activate();
      target.scrollToCell(Math.max(0, range.getRow() - 2), 0);
    }
    return Promise.resolve();
  }

  cellValue({ sheet, cell }: CellPlace): Promise<CellValue> {
    const target = this.host.book().getSheetBySheetName(sheet);
    const place = parsedCell(cell);
    if (!target || place === null) return Promise.resolve(null);
    return Promise.resolve(valuesOf(this.host.grid, target)(place.row - 1, place.column - 1));
  }

  fillIn({ sheet, cell }: CellPlace, value: string | number | boolean | null): Promise<void> {
    const range = this.host.grid.api.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(cell);
    range?.setValue(cellData(value));
    return Promise.resolve();
  }

  failedFormulas(): Promise<readonly FailedFormula[]> {
    return Promise.resolve(failedFormulas(this.host.grid, this.host.book(), this.host.said));
  }

  onChange(listener: () => void): () => void {
    const stops = [this.host.calculation.onSettled(listener), this.host.onEdited(listener)];
    return () => {
      for (const stop of stops) stop();
    };
  }
}

/** As data, so that text that begins with `=` stays text. */
const cellData = (value: string | number | boolean | null) => {
  if (typeof value === 'string') return { v: value, t: 1, f: null, si: null, p: null };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3, f: null, si: null, p: null };
  return { v: value, t: value === null ? null : 2, f: null, si: null, p: null };
};
