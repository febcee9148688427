import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
} from '@univerjs/core';
import type { Scalar } from '../../../workbook/spec/sheet-spec';
import type { GridContent, GridError, GridLook, GridSheet } from '../../file/grid/grid-book';
import type { Area } from '../../../workbook/area';
import { looksBeneath } from '../../file/grid/looks-beneath';
import { isFormula } from '../../file/grid/same-content';

/** What a cell remembers of the file: the address it was read from, so that saving can keep what a grid cannot show. */
export const ORIGIN = 'origin';

/** The name of a look in the grid, for a cell with that look beneath it. */
export type StyleId = (look: GridLook, beneath: GridLook) => string;

/** The cells of a sheet in the grid's terms. */
export function cellsOfSheet(sheet: GridSheet, styleId: StyleId): IObjectMatrixPrimitiveType<ICellData> {
  const beneath = looksBeneath(sheet);
  const filtered = filteredAreas(sheet);
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, content, look, origin } of sheet.cells) {
    const line = (matrix[row - 1] ??= {});
    line[column - 1] = {
      ...contentData(content, () => isIn(filtered, row, column)),
      s: styleId(look, beneath(row, column)),
      ...(origin === null ? {} : { custom: { [ORIGIN]: origin } }),
    };
  }
  return matrix;
}

const isError = (value: Scalar | GridError): value is GridError =>
  typeof value === 'object' && value !== null;

/** Where the grid asks at once what stands in cells, before it calculates. */
const filteredAreas = ({ tables, filter }: GridSheet): readonly Area[] => [
  ...tables.filter(({ filters }) => filters.length > 0).map(({ area }) => area),
  ...(filter === null || filter.columns.length === 0 ? [] : [filter.area]),
];

const isIn = (areas: readonly Area[], row: number, column: number): boolean =>
  areas.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );

function contentData(content: GridContent, isAsked: () => boolean): ICellData {
  if (!isFormula(content)) return valueData(content);
  const formula = { f: `=${content.formula}` };
  return isAsked() ? { ...valueData(content.value), ...formula } : formula;
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
