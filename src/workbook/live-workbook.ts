import type { CellValue, Workbook } from './port';
import type { Scalar } from './spec/sheet-spec';

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

/** The cell people have selected, and the formula that its value comes from. */
export interface SelectedCell extends CellPlace {
  readonly value: CellValue;
  /** In neutral form (`KP.RISK(B2,B3)`, without `=`); null where the cell holds a value of its own. */
  readonly formula: string | null;
  /** Where that formula stands: the cell itself, or the one whose spill it is in. */
  readonly formulaCell: string | null;
  /** Row and column within what the formula spills, from 0; 0 and 0 where it does not spill. */
  readonly within: { readonly row: number; readonly column: number };
}

/** One change to a table. Rows count from 0, the first below the headers; `column` is a header as it stands. */
export type TableEdit =
  | {
      readonly kind: 'set';
      readonly table: string;
      readonly row: number;
      readonly column: string;
      readonly value: Scalar;
    }
  /** Fills the first row without any value, else adds a row at the end. Columns that are not named stay empty. */
  | { readonly kind: 'add'; readonly table: string; readonly values: Readonly<Record<string, Scalar>> }
  | { readonly kind: 'remove'; readonly table: string; readonly row: number };

/** Something that was written from the pane and can be taken back. */
export interface WrittenStep {
  readonly kind: 'sheets' | 'cells' | 'formulas';
  /** The sheets it touched. */
  readonly sheets: readonly string[];
}

/** A workbook that people have in front of them and work in. Writing that cannot be done is a `WriteRefusal`. */
export interface LiveWorkbook extends Workbook {
  /** Another answer once another workbook has been opened in its place. */
  identity(): string;
  /** Shows a cell and selects it; nothing happens where the sheet is gone. */
  select(place: CellPlace): Promise<void>;
  cellValue(place: CellPlace): Promise<CellValue>;
  /** Fills in one cell, as if somebody typed it: it can be undone. Text never becomes a formula. */
  fillIn(place: CellPlace, value: Scalar): Promise<void>;
  /** Changes tables, each edit on what the one before left, as one step to undo: all of them or none. */
  edit(edits: readonly TableEdit[]): Promise<void>;
  /** The last step that was written from here and not taken back; null where there is none, or it has been changed since. */
  lastWritten(): WrittenStep | null;
  /** Takes back the last written step, whole. */
  undo(): Promise<void>;
  /** Cells with our functions that give an error now. */
  failedFormulas(): Promise<readonly FailedFormula[]>;
  /** Enters our functions again where they stand as text or as a name that was not known. Gives back how many. */
  repairFormulas(): Promise<number>;
  /** Null where no single cell is selected. */
  selected(): Promise<SelectedCell | null>;
  /** Calls when another cell is selected. Gives back how to stop. */
  onSelect(listener: () => void): () => void;
  /** Calls when something changed and everything is calculated. Gives back how to stop. */
  onChange(listener: () => void): () => void;
  /** Calls with true while writing waits until a cell is no longer being edited. Gives back how to stop. */
  onWaiting(listener: (waiting: boolean) => void): () => void;
}
