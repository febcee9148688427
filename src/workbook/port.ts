import type { SheetSpec } from './spec/sheet-spec';

/** A cell's value as every host gives it. Dates are serial numbers of the 1900 date system. */
export type CellValue = string | number | boolean | null | CellError;

interface CellError {
  /** Such as `#REF!`. */
  readonly error: string;
}

/** One Excel table as it stands on its sheet, totals row left out, hidden and filtered rows included. */
export interface TableImage {
  /** As the user sees it, such as `kpLots`. */
  readonly name: string;
  readonly sheet: string;
  /** Row and column of the first header cell, both from 1. */
  readonly top: number;
  readonly left: number;
  readonly headers: readonly CellValue[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Addresses such as `B2:B4` of merged ranges that touch the table. */
  readonly merged: readonly string[];
}

/** What a host must be able to do. Every host passes `test/contract`. */
export interface Workbook {
  /** All tables of the workbook, ours and the user's, in sheet order. */
  tables(): Promise<readonly TableImage[]>;
  /** Names of all worksheets, in tab order. */
  sheetNames(): Promise<readonly string[]>;
  /**
   * Puts these sheets in the workbook: a sheet of that name is replaced at its place in the tab order,
   * others are added at the end. Everything else in the workbook stays as it is. Whole or not at all.
   */
  writeSheets(sheets: readonly SheetSpec[]): Promise<void>;
}

/** A place that people can be taken to. */
export interface CellPlace {
  readonly sheet: string;
  /** Such as `D7`. */
  readonly cell: string;
}

/** A cell with one of our functions that gives an error, and why. */
export interface FailedFormula extends CellPlace {
  /** Such as `#N/A`. */
  readonly error: string;
  /** What the function says; null where the program itself gives the error, such as `#SPILL!`. */
  readonly sentence: string | null;
}

/** A workbook that people have in front of them and work in. */
export interface LiveWorkbook extends Workbook {
  /** Shows a cell and selects it; nothing happens where the sheet is gone. */
  select(place: CellPlace): Promise<void>;
  cellValue(place: CellPlace): Promise<CellValue>;
  /** Fills in one cell, as if somebody typed it: it can be undone. Text never becomes a formula. */
  fillIn(place: CellPlace, value: string | number | boolean | null): Promise<void>;
  /** Cells with our functions that give an error now. */
  failedFormulas(): Promise<readonly FailedFormula[]>;
  /** Calls when something changed and everything is calculated. Gives back how to stop. */
  onChange(listener: () => void): () => void;
}
