/** An error value, such as `#N/A`. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell shows; empty is null. */
export type Content = string | number | boolean | ErrorValue | null;

/** The looks of a cell as far as they were set; what is not set is as in a new workbook. */
export interface Look {
  numberFormat?: string;
  style?: string;
  fill?: string;
  fontName?: string;
  fontSize?: number;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrapText?: boolean;
  indentLevel?: number;
  textOrientation?: number;
  shrinkToFit?: boolean;
  readingOrder?: string;
  locked?: boolean;
  formulaHidden?: boolean;
  borders?: Readonly<Record<string, BorderLook>>;
}

export interface BorderLook {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export interface Validation {
  readonly rule: Excel.DataValidationRule;
  readonly type: string;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly ignoreBlanks: boolean;
}

export interface Cell {
  value: Content;
  /** With its `=`; null where the cell holds a value of its own. */
  formula: string | null;
  /** True where a `'` before the text keeps it text. */
  quoted: boolean;
  look: Look;
  validation: Validation | null;
  hyperlink: Excel.RangeHyperlink | null;
  /** The formula cell this one is filled by, as row and column; null where it is not. */
  spilledFrom: readonly [number, number] | null;
  /** How many rows and columns the formula here fills, itself included; null where it spills nothing. */
  spills: readonly [number, number] | null;
}

export const newCell = (): Cell => ({
  value: null,
  formula: null,
  quoted: false,
  look: {},
  validation: null,
  hyperlink: null,
  spilledFrom: null,
  spills: null,
});

export const isError = (value: unknown): value is ErrorValue =>
  typeof value === 'object' && value !== null && 'error' in value;
