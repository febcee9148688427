import {
  CellValueType,
  type ICellDataForSheetInterceptor,
  type IStyleData,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { dutchFormula, neutralFormula } from '../typing/dutch-formula';
import { dutchEdited, dutchValue } from '../typing/dutch-value';
import type { Grid } from './create-grid';

/** Before the grid's own readers of what is typed: they know English only. */
const FIRST = 10_000;
const TEXT_FORMAT = '@';

/** Numbers and formulas can be typed the Dutch way, and stand so while a cell is edited. */
export function typeInDutch({ injector }: Grid): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook }, next) => next(cell ? understood(cell, workbook) : cell),
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook }, next) => {
      const shown = next(cell);
      return shown ? edited(shown, workbook) : shown;
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

function edited(cell: CellData, workbook: Workbook): CellData {
  if (typeof cell.f === 'string' && cell.f !== '') return { ...cell, f: dutchFormula(cell.f) };
  if (typeof cell.v !== 'number' || cell.t === CellValueType.BOOLEAN) return cell;
  const format = styleOf(cell.s, workbook).n?.pattern;
  return isDate(format) ? cell : { ...cell, v: dutchEdited(cell.v, format), t: CellValueType.STRING };
}

const isDate = (format: string | undefined): boolean =>
  /[dy]/i.test((format ?? '').replace(/"[^"]*"|General/g, ''));

const styleOf = (style: Nullable<IStyleData | string>, workbook: Workbook): IStyleData =>
  workbook.getStyles().get(style) ?? {};
