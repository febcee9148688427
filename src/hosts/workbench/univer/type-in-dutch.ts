import {
  CellValueType,
  InterceptorEffectEnum,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type IStyleData,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { dutchFormula, neutralFormula } from '../typing/dutch-formula';
import { dutchEdited, dutchValue } from '../typing/dutch-value';
import type { Grid } from './create-grid';

/** Before the grid's own readers of what is typed: they know English only. */
const FIRST = 10_000;
/** After what shows numbers in their format; below 0 the grid calls nobody. */
const LAST = 0;
const TEXT_FORMAT = '@';

/** Numbers and formulas can be typed the Dutch way, and stand so while a cell is edited. */
export function typeInDutch({ injector }: Grid): void {
  const formulas = injector.get(FormulaDataModel);
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook }, next) => next(cell ? understood(cell, workbook) : cell),
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook, unitId, subUnitId, row, col, origin }, next) => {
      if (!cell) return next(cell);
      const formula = formulas.getFormulaStringByCell(row, col, subUnitId, unitId);
      // Not handed on: the next reader would put the English formula back.
      if (formula) return { ...cell, f: dutchFormula(formula) };
      const shown = origin ? editedNumber(origin, workbook) : null;
      return shown === null ? next(cell) : { ...cell, v: shown, t: CellValueType.STRING };
    },
  });
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: LAST,
    handler: (cell, _location, next) => {
      // What has a number format has become a text by now.
      const plain =
        cell && typeof cell.v === 'number' && cell.t !== CellValueType.BOOLEAN && !Number.isInteger(cell.v);
      return next(plain ? { ...cell, v: dutchEdited(cell.v as number, undefined) } : cell);
    },
  });
}

type CellData = ICellDataForSheetInterceptor;

function understood(cell: CellData, workbook: Workbook): CellData {
  if (typeof cell.f === 'string' && cell.f !== '') return { ...cell, f: neutralFormula(cell.f) };
  if (typeof cell.v !== 'string' || cell.t === CellValueType.FORCE_STRING || cell.p) return cell;
  const style = styleOf(cell.s, workbook);
  if (style.n?.pattern === TEXT_FORMAT) return cell;
  const typed = dutchValue(cell.v);
  if (typed === null) return cell;
  const { value, format } = typed;
  const keepsFormat = format === null || (style.n?.pattern ?? 'General') !== 'General';
  return {
    ...cell,
    v: value,
    t: CellValueType.NUMBER,
    ...(keepsFormat ? {} : { s: { ...style, n: { pattern: format } } }),
  };
}

/** A number as it is edited; null for what is no number, and for dates, which the grid shows well. */
function editedNumber(cell: ICellData, workbook: Workbook): string | null {
  if (typeof cell.v !== 'number' || cell.t === CellValueType.BOOLEAN) return null;
  const format = styleOf(cell.s, workbook).n?.pattern;
  return isDate(format) ? null : dutchEdited(cell.v, format);
}

const isDate = (format: string | undefined): boolean =>
  /[dy]/i.test((format ?? '').replace(/"[^"]*"|General/g, ''));

const styleOf = (style: Nullable<IStyleData | string>, workbook: Workbook): IStyleData =>
  workbook.getStyles().get(style) ?? {};
