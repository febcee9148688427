import type { NumberFormat, Scalar, StyleName } from '../../../workbook/spec/sheet-spec';

/** A formula as it goes into a cell, converted already. */
export interface PlacedFormula {
  readonly text: string;
  readonly value: Scalar;
  /** The cells it fills, where it is a dynamic array: `D1:E9`. */
  readonly spill?: string;
}

/** One cell of a sheet that is about to be written. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly content: { readonly value: Scalar } | PlacedFormula;
  readonly style: StyleName;
  readonly format: NumberFormat;
  readonly link?: string;
  /** Filled by the dynamic array of another cell. */
  readonly spilled?: true;
}

export const isFormula = (content: PlacedCell['content']): content is PlacedFormula => 'text' in content;
