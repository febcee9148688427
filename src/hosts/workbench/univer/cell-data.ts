import { CellValueType, type ICellData } from '@univerjs/core';
import type { Scalar } from '../../../workbook/spec/sheet-spec';

/** A value as the grid keeps it: text that begins with `=` stays text, and what stood there is gone. */
export const cellData = (value: Scalar): ICellData => {
  const none = { f: null, si: null, p: null };
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING, ...none };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...none };
  return { v: value, t: value === null ? null : CellValueType.NUMBER, ...none };
};
