import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
} from '@univerjs/core';
import type { Scalar } from '../../../workbook/spec/sheet-spec';
import type { GridContent, GridError, GridLook, GridSheet } from '../../file/grid/grid-book';
import { looksBeneath } from '../../file/grid/looks-beneath';

/** What a cell remembers of the file: the address it was read from, so that saving can keep what a grid cannot show. */
export const ORIGIN = 'origin';

/** The name of a look in the grid, for a cell with that look beneath it. */
export type StyleId = (look: GridLook, beneath: GridLook) => string;

/** The cells of a sheet in the grid's terms. */
export function cellsOfSheet(
  { cells, columns, rows }: GridSheet,
  styleId: StyleId,
): IObjectMatrixPrimitiveType<ICellData> {
  const beneath = looksBeneath({ columns, rows });
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, content, look, origin } of cells) {
    const line = (matrix[row - 1] ??= {});
    line[column - 1] = {
      ...contentData(content),
      s: styleId(look, beneath(row, column)),
      ...(origin === null ? {} : { custom: { [ORIGIN]: origin } }),
    };
  }
  return matrix;
}

const isError = (value: Scalar | GridError): value is GridError =>
  typeof value === 'object' && value !== null;

function contentData(content: GridContent): ICellData {
  if (content !== null && typeof content === 'object' && 'formula' in content)
    return { f: `=${content.formula}` };
  return valueData(content);
}

/** Text is marked as text, so that `1.234` or `=1+1` in a cell stays what it is. */
function valueData(value: Scalar | GridError): ICellData {
  if (value === null) return {};
  if (isError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean')
    return { v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
  return { v: value, t: /^[=']/.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
