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
