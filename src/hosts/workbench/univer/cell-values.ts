import { CellValueType, type ICellData, type Nullable, type Worksheet } from '@univerjs/core';
import { ERROR_TYPE_SET, FormulaDataModel } from '@univerjs/engine-formula';
import type { CellValue } from '../../../workbook/port';
import type { Grid } from './create-grid';

const ERRORS: ReadonlySet<string> = ERROR_TYPE_SET;

/** What stands in a cell, from 0; in the cells that a spill fills too. */
export type ValueAt = (row: number, column: number) => CellValue;

/** The values of a sheet: raw, never as they are shown. */
export function valuesOf({ injector }: Grid, sheet: Worksheet): ValueAt {
  const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()[sheet.getUnitId()]?.[
    sheet.getSheetId()
  ];
  return (row, column) => {
    const own = sheet.getCellRaw(row, column);
    // The cell that spills has its own value in both places; an empty cell within a spill has it in one only.
    const filled = spilled?.[row]?.[column];
    return valueOf(filled ?? own, filled !== undefined || isFormula(own));
  };
}

export const isFormula = (cell: Nullable<ICellData>): boolean => Boolean(cell?.f ?? cell?.si ?? null);

/** What somebody typed in a cell without formula. */
export const ownValue = (cell: ICellData): CellValue => valueOf(cell, false);

function valueOf(cell: Nullable<ICellData>, calculated: boolean): CellValue {
  if (!cell) return null;
  const { v, t, p } = cell;
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (v === undefined || v === null || v === '') return null;
  if (t === CellValueType.BOOLEAN || typeof v === 'boolean') return v === 1 || v === true || v === 'TRUE';
  if (typeof v === 'number') return v;
  if (t === CellValueType.NUMBER && Number.isFinite(Number(v))) return Number(v);
  return calculated && ERRORS.has(v) ? { error: v } : v;
}
