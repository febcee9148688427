import type { IRange } from '@univerjs/core';
import type { Area } from '../../../workbook/area';

/** The grid counts from 0, files from 1. */
export const rangeOf = ({ top, left, bottom, right }: Area): IRange => ({
  startRow: top - 1,
  startColumn: left - 1,
  endRow: bottom - 1,
  endColumn: right - 1,
});

export const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  top: startRow + 1,
  left: startColumn + 1,
  bottom: endRow + 1,
  right: endColumn + 1,
});
