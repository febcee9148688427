import { expectEnum } from '../core/enum-argument';
import { OfficeError } from '../core/office-error';
import { Area, COLUMNS, ROWS } from './area';
import type { Cell } from './cell';
import { shiftedFormulas } from './shifted-formulas';
import { tellChange } from './tell-change';
import type { Sheet } from './sheet';

type Direction = 'down' | 'right';

/** A move of everything at and after `from` in a band of rows or columns; a negative count takes cells away. */
export interface Shift {
  readonly sheet: Sheet;
  readonly direction: Direction;
  readonly from: number;
  readonly count: number;
  /** The band that moves: columns where it goes down, rows where it goes right. */
  readonly bandFrom: number;
  readonly bandTo: number;
}

/** A place after the shift; null where it was taken away. */
export function shifted({ from, count }: Shift, at: number): number | null {
  if (at < from) return at;
  if (count < 0 && at < from - count) return null;
  return at + count;
}

export const inBand = (shift: Shift, row: number, column: number): boolean => {
  const across = shift.direction === 'down' ? column : row;
  return across >= shift.bandFrom && across <= shift.bandTo;
};

function moveCells(shift: Shift): void {
  const { sheet } = shift;
  const down = shift.direction === 'down';
  const affected = sheet
    .places()
    .filter(([row, column]) => inBand(shift, row, column) && (down ? row : column) >= shift.from);
  const taken: (readonly [number, number, Cell])[] = affected.map(([row, column]) => [
    row,
    column,
    sheet.cell(row, column),
  ]);
  for (const [row, column] of affected) sheet.forget(row, column);
  for (const [row, column, cell] of taken) {
    const at = shifted(shift, down ? row : column);
    if (at !== null) sheet.place(down ? at : row, down ? column : at, cell);
  }
}

/** Moves an area along: it grows where cells come in the middle, shrinks where they go. */
function moveArea(shift: Shift, area: Area): void {
  const down = shift.direction === 'down';
  const [first, last] = down ? [area.top, area.bottom] : [area.left, area.right];
  const [across, acrossTo] = down ? [area.left, area.right] : [area.top, area.bottom];
  if (
    across < shift.bandFrom ||
    acrossTo > shift.bandTo ||
    last < shift.from ||
    last - first + 1 >= (down ? ROWS : COLUMNS)
  )
    return;
  const gone =
    shift.count < 0
      ? Math.max(0, Math.min(last, shift.from - shift.count - 1) - Math.max(first, shift.from) + 1)
      : 0;
  const begin = first >= shift.from ? (shifted(shift, first) ?? shift.from) : first;
  const added = shift.count > 0 && first < shift.from ? shift.count : 0;
  const length = last - first + 1 - gone + added;
  if (down) [area.top, area.rows] = [begin, length];
  else [area.left, area.columns] = [begin, length];
}

/** Tables that would be torn apart, part of them moving and part not. */
function refuseTorn(shift: Shift): void {
  const down = shift.direction === 'down';
  for (const { area } of shift.sheet.tables) {
    const [across, acrossTo] = down ? [area.left, area.right] : [area.top, area.bottom];
    const touches = across <= shift.bandTo && acrossTo >= shift.bandFrom;
    const whole = across >= shift.bandFrom && acrossTo <= shift.bandTo;
    if (touches && !whole && (down ? area.bottom : area.right) >= shift.from)
      throw new OfficeError(
        'InsertDeleteConflict',
        'The insert or delete operation would tear a table apart.',
      );
  }
}

/** Carries out a shift on all that stands on the sheet. */
export function carryOut(shift: Shift): void {
  refuseTorn(shift);
  shiftedFormulas(shift);
  moveCells(shift);
  for (const area of new Set(shift.sheet.areas)) moveArea(shift, area);
  const { sheet } = shift;
  const gone = sheet.tables.filter(({ area }) => area.rows <= 0 || area.columns <= 0);
  for (const table of gone) sheet.tables.splice(sheet.tables.indexOf(table), 1);
  sheet.merged = sheet.merged.filter(({ rows, columns }) => rows > 0 && columns > 0);
  for (const format of sheet.conditionalFormats)
    format.areas = format.areas.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

const shiftOf = (area: Area, direction: Direction, count: number): Shift => ({
  sheet: area.sheet,
  direction,
  from: direction === 'down' ? area.top : area.left,
  count,
  bandFrom: direction === 'down' ? area.left : area.top,
  bandTo: direction === 'down' ? area.right : area.bottom,
});

export function insertCells(area: Area, shift: string): Area {
  expectEnum('InsertShiftDirection', shift, 'Range.insert');
  area.sheet.mayChange(area.isWholeColumns ? 'allowInsertColumns' : 'allowInsertRows');
  const { sheet, top, left, rows, columns } = area;
  carryOut(shiftOf(area, shift === 'Down' ? 'down' : 'right', shift === 'Down' ? rows : columns));
  const made = new Area(sheet, top, left, rows, columns);
  tellChange(
    made,
    area.isWholeRows ? 'RowInserted' : area.isWholeColumns ? 'ColumnInserted' : 'CellInserted',
  );
  return made;
}

export function deleteCells(area: Area, shift: string): void {
  expectEnum('DeleteShiftDirection', shift, 'Range.delete');
  area.sheet.mayChange(area.isWholeColumns ? 'allowDeleteColumns' : 'allowDeleteRows');
  const { sheet, top, left, rows, columns } = area;
  const told = area.isWholeRows ? 'RowDeleted' : area.isWholeColumns ? 'ColumnDeleted' : 'CellDeleted';
  carryOut(shiftOf(area, shift === 'Up' ? 'down' : 'right', shift === 'Up' ? -rows : -columns));
  tellChange(new Area(sheet, top, left, rows, columns), told);
}
