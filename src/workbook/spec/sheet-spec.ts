/**
 * A sheet as data, for any host to write. Rows and columns count from 1.
 * Text is always written as text: a value that starts with `=` never becomes a formula;
 * a formula stands only where a spec says `formula`.
 */
export interface SheetSpec {
  readonly name: string;
  readonly role: SheetRole;
  /** Widths of the first columns, in characters. */
  readonly columnWidths: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly cells: readonly CellSpec[];
  readonly tables: readonly TableSpec[];
  readonly spills: readonly SpillSpec[];
  readonly charts: readonly ChartSpec[];
  readonly highlights: readonly HighlightSpec[];
  readonly print: PrintSpec;
}

/** Inputs, results and checks are told apart by the colour of their tab and by their styles. */
export type SheetRole = 'about' | 'input' | 'result' | 'check';

export type Scalar = string | number | boolean | null;

/** A formula in neutral form: English, commas, our functions as `KP.RISK(…)`. `value` is what it last gave. */
export interface FormulaSpec {
  readonly formula: string;
  readonly value: Scalar;
}

export interface CellSpec {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar | FormulaSpec;
  readonly style: StyleName;
  readonly format?: NumberFormat;
  /** A place in this workbook, such as `'Organisaties'!D7`. */
  readonly link?: string;
  /** What may be filled in, where it is an input that stands by itself. */
  readonly validation?: ValidationSpec;
}

export interface TableSpec {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumnSpec[];
  readonly rows: readonly (readonly (Scalar | FormulaSpec)[])[];
  /** Empty rows that the table has below its rows, ready to be filled in. */
  readonly emptyRows: number;
}

export interface TableColumnSpec {
  readonly header: string;
  readonly style: StyleName;
  readonly format: NumberFormat;
  readonly validation?: ValidationSpec;
  /** Shown when a header is pointed at: what goes in here, its unit and default. */
  readonly note?: string;
}

export type ValidationSpec =
  | {
      readonly kind: 'list';
      readonly values: readonly string[];
      readonly message: string;
      readonly strict: boolean;
    }
  /** The values of a table column in this workbook, such as the organisations. */
  | {
      readonly kind: 'column';
      readonly table: string;
      readonly column: string;
      readonly message: string;
      readonly strict: boolean;
    }
  | { readonly kind: 'decimal'; readonly min: number; readonly max: number; readonly message: string }
  | { readonly kind: 'whole'; readonly min: number; readonly max: number; readonly message: string };

/** One dynamic-array formula with the cells it last filled; `values` includes its header row. */
export interface SpillSpec {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly values: readonly (readonly Scalar[])[];
  /** Per column of the spill, below its header; without any there is no header row, only plain text. */
  readonly columns: readonly { readonly style: StyleName; readonly format: NumberFormat }[];
  /**
   * Per row below the header, where lines of another unit stand at fixed places; null: as the column says.
   * Text columns keep theirs.
   */
  readonly rowFormats?: readonly (NumberFormat | null)[];
}

export interface ChartSpec {
  readonly kind: 'stackedColumn' | 'line' | 'bar';
  readonly title: string;
  /** Where it stands: the cells of its top left and bottom right corner. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  readonly valueAxis: string;
  /** Ranges on the chart's own sheet, such as `B7:J7`. */
  readonly categories: string;
  readonly series: readonly ChartSeriesSpec[];
  /** What a screen reader says. */
  readonly description: string;
}

interface ChartSeriesSpec {
  readonly name: string;
  /** The cell with the name, such as `A7`, where it changes with the values; `name` is what it last held. */
  readonly nameCell?: string;
  readonly values: string;
  readonly color: string;
}

/** Cells of a range get a style when their own text is this; never a formula with our functions. */
export interface HighlightSpec {
  readonly range: string;
  readonly text: string;
  readonly style: StyleName;
}

export interface PrintSpec {
  readonly orientation: 'portrait' | 'landscape';
  /** Pages across; as many down as needed. */
  readonly pagesWide: number;
  /** Pages down at most; without it as many as needed. */
  readonly pagesTall?: number;
  /** Rows repeated on each page, such as `1:4`. */
  readonly titleRows?: string;
  readonly footer: string;
}

export type StyleName =
  | 'title'
  | 'subtitle'
  | 'text'
  | 'note'
  | 'label'
  | 'header'
  /** A header above numbers: it stands to the right as they do. */
  | 'numberHeader'
  | 'input'
  | 'result'
  | 'resultText'
  | 'total'
  | 'figure'
  | 'good'
  | 'vulnerable'
  | 'bad'
  | 'masterCheck';

/** Rounding happens in these formats only. */
export type NumberFormat =
  | 'text'
  | 'general'
  | 'integer'
  | 'year'
  | 'euro'
  | 'euroSigned'
  | 'percent0'
  | 'percent1'
  | 'percent2'
  | 'factor'
  | 'months'
  | 'date'
  | 'month';
