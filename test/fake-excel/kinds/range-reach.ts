import { Area, COLUMNS, intersection, ROWS } from '../book/area';
import { usedArea } from '../book/used-area';
import { invalidArgument } from '../core/office-error';

/** An area at some distance; refused outside of the sheet. */
export function moved(area: Area, row: number, column: number, rows: number, columns: number): Area {
  const top = area.top + row;
  const left = area.left + column;
  const whole = [row, column, rows, columns].every((each) => Number.isInteger(each));
  if (
    !whole ||
    rows < 1 ||
    columns < 1 ||
    top < 0 ||
    left < 0 ||
    top + rows > ROWS ||
    left + columns > COLUMNS
  )
    throw invalidArgument('Range', 'outside of the sheet, or without a cell');
  return new Area(area.sheet, top, left, rows, columns);
}

/** An area within another; refused outside of it. */
export function within(area: Area, row: number, column: number, rows: number, columns: number): Area {
  if (row < 0 || column < 0 || row + rows > area.rows || column + columns > area.columns)
    throw invalidArgument('Range', 'outside of the range');
  return area.part(row, column, rows, columns);
}

export const above = (area: Area, count = 1): Area => moved(area, -count, 0, count, area.columns);
export const below = (area: Area, count = 1): Area => moved(area, area.rows, 0, count, area.columns);
export const before = (area: Area, count = 1): Area => moved(area, 0, -count, area.rows, count);
export const after = (area: Area, count = 1): Area => moved(area, 0, area.columns, area.rows, count);

export function around(area: Area, other: Area): Area {
  const top = Math.min(area.top, other.top);
  const left = Math.min(area.left, other.left);
  const bottom = Math.max(area.bottom, other.bottom);
  const right = Math.max(area.right, other.right);
  return new Area(area.sheet, top, left, bottom - top + 1, right - left + 1);
}

export const meeting = (area: Area, other: Area): Area | null => intersection(area, other);

export const used = (area: Area, valuesOnly?: boolean): Area | null => usedArea(area.sheet, valuesOnly, area);

/** The block of filled cells around, up to blank rows and columns. */
export function region(area: Area): Area {
  let found = area;
  for (;;) {
    const wider = new Area(
      found.sheet,
      Math.max(0, found.top - 1),
      Math.max(0, found.left - 1),
      found.rows + (found.top > 0 ? 2 : 1),
      found.columns + (found.left > 0 ? 2 : 1),
    );
    const filled = usedArea(found.sheet, true, wider);
    const next = filled ? around(found, filled) : found;
    if (next.rows === found.rows && next.columns === found.columns) return next;
    found = next;
  }
}
