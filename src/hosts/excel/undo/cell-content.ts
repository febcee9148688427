/// <reference types="office-js" />
import type { Scalar } from '../../../workbook/spec/sheet-spec';
import { applyFormat } from '../look/apply-look';
import { guardedValue } from '../write/guarded-text';

/** What stands in a cell, and how it shows numbers. */
export interface CellContent {
  readonly formula: string | null;
  readonly constant: Scalar;
  readonly format: string;
}

/** A formula is told as what it is and as what it gives; a text that looks like one is told twice the same. */
export const contentIn = (formula: unknown, value: unknown, format: unknown): CellContent => {
  const code = typeof format === 'string' ? format : 'General';
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value)
    return { formula, constant: null, format: code };
  return { formula: null, constant: value === '' ? null : (value as Scalar), format: code };
};

/** The content of one cell that was loaded with its `formulas`, `values` and `numberFormat`. */
export const contentOfCell = (cell: Excel.Range): CellContent =>
  contentIn(cell.formulas[0]?.[0], cell.values[0]?.[0], cell.numberFormat[0]?.[0]);

/** Puts content in a cell; in a cell formatted as text a formula would stay text and an apostrophe would show. */
export const putContent = (cell: Excel.Range, { formula, constant, format }: CellContent): void => {
  applyFormat(cell, 'General');
  if (formula === null) cell.values = [[guardedValue(constant)]];
  else cell.formulas = [[formula]];
  applyFormat(cell, format);
};
