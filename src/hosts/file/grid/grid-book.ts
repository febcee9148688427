import type { ChartSpec, Scalar } from '../../../workbook/spec/sheet-spec';
import type { Area } from '../../../workbook/area';
import type { GridFilter, GridFilterColumn } from './grid-filter';
import type { GridHighlight } from './grid-highlight';
import type { GridLook } from './grid-look';

export type { GridHighlight } from './grid-highlight';
export type { GridLine, GridLook } from './grid-look';

/**
 * A workbook as a spreadsheet grid shows and edits it, in neither the grid's terms nor the file's. Rows and
 * columns count from 1. `origin` says which thing in the file something came from, so that writing it back
 * keeps all that a grid cannot show; null for what is new.
 */
export interface GridBook {
  /** In tab order, without the very hidden sheets on which this host keeps results. */
  readonly sheets: readonly GridSheet[];
  readonly names: readonly GridName[];
}

export interface GridName {
  readonly name: string;
  /** As in a file: English, commas, without `=`. */
  readonly formula: string;
  /** The sheet where the name holds; null for the whole workbook. */
  readonly sheet: string | null;
}

export interface GridSheet {
  readonly name: string;
  /** The name it has in the file; a copy of a sheet has that of the sheet it was copied from. */
  readonly origin: string | null;
  readonly hidden: boolean;
  /** RGB, such as `2F6B4F`. */
  readonly tabColour: string | null;
  readonly gridLines: boolean;
  /** In per cent. */
  readonly zoom: number;
  readonly rightToLeft: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** In characters of the standard font; null: as the program thinks. */
  readonly defaultWidth: number | null;
  /** In points. */
  readonly defaultHeight: number | null;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** Row by row. A cell that is left out is empty and has the standard style. */
  readonly cells: readonly GridCell[];
  readonly merges: readonly Area[];
  readonly tables: readonly GridTable[];
  /** The filter of the sheet itself; tables have their own. */
  readonly filter: GridFilter | null;
  readonly validations: readonly GridValidation[];
  readonly highlights: readonly GridHighlight[];
  /** Those that a grid can draw; they are read only and stay in the file whatever a grid does. */
  readonly charts: readonly ChartSpec[];
}

export interface GridColumn {
  readonly first: number;
  readonly last: number;
  /** In characters; null: the default. */
  readonly width: number | null;
  readonly hidden: boolean;
  /** How cells look that are not there. A grid shows it and leaves it as it is. */
  readonly look: GridLook;
}

export interface GridRow {
  readonly row: number;
  /** In points; null: as high as its content. */
  readonly height: number | null;
  /** Whether somebody gave it that height; otherwise a program made it fit. */
  readonly byHand: boolean;
  readonly hidden: boolean;
  /** Whether a filter that the grid shows hides it. */
  readonly filtered: boolean;
  /** How cells look that are not there. A grid shows it and leaves it as it is. */
  readonly look: GridLook;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** Where in the file it was read from, see `cellOrigin`; copies keep that of the cell they were made from. */
  readonly origin: string | null;
  readonly content: GridContent;
  readonly look: GridLook;
}

export type GridContent = Scalar | GridError | GridFormula;

export interface GridError {
  readonly error: string;
}

export interface GridFormula {
  /** Neutral: English, commas, our functions as `KP.RISK(…)`, without `=`. */
  readonly formula: string;
  /** What it last gave. */
  readonly value: Scalar | GridError;
  /** The cells it fills, its own included, where it is an array formula. */
  readonly spill?: Area;
  /** What it last gave in those cells. */
  readonly spilled?: readonly (readonly (Scalar | GridError)[])[];
}

export interface GridTable {
  /** The table in the file it was read from. */
  readonly origin: string | null;
  readonly name: string;
  /** Header, body and totals row. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly headerRow: boolean;
  /** What its filter asks of its columns. */
  readonly filters: readonly GridFilterColumn[];
  readonly totalsRow: boolean;
}

export interface GridValidation {
  /** Its place among those of the sheet in the file, from 0. */
  readonly origin: number | null;
  readonly areas: readonly Area[];
  readonly rule: GridRule;
}

export interface GridRule {
  readonly type: 'list' | 'decimal' | 'whole' | 'date' | 'time' | 'textLength' | 'custom';
  readonly operator: string | null;
  /** As in a file, without `=`; a list of values stands in quotes. */
  readonly formula1: string;
  readonly formula2: string | null;
  readonly allowBlank: boolean;
  /** What happens with something else: refused, or only said. */
  readonly errorStyle: 'stop' | 'warning' | 'information' | null;
  readonly message: string | null;
  readonly prompt: string | null;
}
