import type { Workbook as Book } from '@univerjs/core';
import type {
  CellPlace,
  FailedFormula,
  LiveWorkbook,
  SelectedCell,
  TableEdit,
  WrittenStep,
} from '../../../workbook/live-workbook';
import type { CellValue, TableImage } from '../../../workbook/port';
import type { Scalar, SheetSpec } from '../../../workbook/spec/sheet-spec';
import { parsedCell } from '../../../workbook/area';
import { WriteRefusal } from '../../../workbook/write-refusal';
import { bookTables } from './book-tables';
import { cellData } from './cell-data';
import { valuesOf } from './cell-values';
import type { Grid } from './create-grid';
import { editTables } from './edit-tables';
import { failedFormulas, type SaidErrors } from './failed-formulas';
import { brokenFormulas, enterAgain } from './repair-formulas';
import { selectedCell } from './selected-cell';
import type { Calculation } from './watch-calculation';
import { writtenSteps, type WrittenSteps } from './written-steps';

/** What the port needs of the page around the grid. */
export interface UniverHost {
  readonly grid: Grid;
  readonly calculation: Calculation;
  readonly said: SaidErrors;
  /** Calls after every change by the user, calculated or not: not every workbook has formulas. */
  readonly onEdited: (listener: () => void) => () => void;
  /** Another answer once another file has been opened. */
  readonly identity: () => string;
  /** The workbook that is open. */
  readonly book: () => Book;
  /** Puts sheets in the workbook by way of a file; whole or not at all. */
  readonly writeSheets: (sheets: readonly SheetSpec[]) => Promise<void>;
  /** The sheets that were put in last, as long as nothing changed since; a new book has no steps of its own before it. */
  readonly sheetsWritten: () => readonly string[] | null;
  /** Takes back the sheets that were put in last. */
  readonly undoSheets: () => Promise<void>;
}

/** The workbook in the grid, behind the port that all hosts share. */
export class UniverWorkbook implements LiveWorkbook {
  private readonly steps: WrittenSteps;
  private readonly selecting = new Set<() => void>();

  constructor(private readonly host: UniverHost) {
    this.steps = writtenSteps(host.grid, () => host.book().getUnitId());
  }

  identity(): string {
    return this.host.identity();
  }

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
      // Right after the page has started the grid tells nobody of a selection that no mouse made.
      for (const listener of [...this.selecting]) listener();
    }
    return Promise.resolve();
  }

  cellValue({ sheet, cell }: CellPlace): Promise<CellValue> {
    const target = this.host.book().getSheetBySheetName(sheet);
    const place = parsedCell(cell);
    if (!target || place === null) return Promise.resolve(null);
    return Promise.resolve(valuesOf(this.host.grid, target)(place.row - 1, place.column - 1));
  }

  fillIn({ sheet, cell }: CellPlace, value: Scalar): Promise<void> {
    return this.write('cells', () => {
      const target = this.host.grid.api.getActiveWorkbook()?.getSheetByName(sheet);
      if (!target) throw new WriteRefusal({ reason: 'sheetGone', sheet });
      target.getRange(cell).setValue(cellData(value));
      return [sheet];
    });
  }

  edit(edits: readonly TableEdit[]): Promise<void> {
    return this.write('cells', () => editTables(this.host.grid, this.host.book(), edits));
  }

  lastWritten(): WrittenStep | null {
    const sheets = this.host.sheetsWritten();
    return this.steps.last() ?? (sheets === null ? null : { kind: 'sheets', sheets });
  }

  undo(): Promise<void> {
    if (this.steps.last() === null) return this.host.undoSheets();
    this.steps.undo();
    return Promise.resolve();
  }

  failedFormulas(): Promise<readonly FailedFormula[]> {
    return Promise.resolve(failedFormulas(this.host.grid, this.host.book(), this.host.said));
  }

  async repairFormulas(): Promise<number> {
    const broken = brokenFormulas(this.host.grid, this.host.book());
    if (broken.length === 0) return 0;
    const settled = this.host.calculation.nextSettled();
    await this.write('formulas', () => enterAgain(this.host.grid, broken));
    await settled;
    return broken.length;
  }

  selected(): Promise<SelectedCell | null> {
    return Promise.resolve(selectedCell(this.host.grid, this.host.book()));
  }

  onSelect(listener: () => void): () => void {
    const { api } = this.host.grid;
    const watching = api.addEvent(api.Event.SelectionChanged, listener);
    this.selecting.add(listener);
    return () => {
      this.selecting.delete(listener);
      watching.dispose();
    };
  }

  onChange(listener: () => void): () => void {
    const stops = [this.host.calculation.onSettled(listener), this.host.onEdited(listener)];
    return () => {
      for (const stop of stops) stop();
    };
  }

  /** The grid never lets anybody wait. */
  onWaiting(): () => void {
    return () => undefined;
  }

  private write(kind: WrittenStep['kind'], write: () => readonly string[]): Promise<void> {
    return new Promise((resolve) => {
      this.steps.write(kind, write);
      resolve();
    });
  }
}
