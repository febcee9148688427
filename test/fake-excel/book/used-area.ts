import { Area } from './area';
import type { Sheet } from './sheet';

/** The smallest area around what is in use; with `valuesOnly` looks do not count. Null on a blank sheet. */
export function usedArea(sheet: Sheet, valuesOnly = false, within: Area = sheet.whole): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const take = (row: number, column: number): void => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  for (const [row, column] of sheet.placesIn(within)) {
    const cell = sheet.cell(row, column);
    const filled = cell.value !== null || cell.formula !== null;
    if (filled || (!valuesOnly && Object.keys(cell.look).length > 0)) take(row, column);
  }
  if (!valuesOnly)
    for (const { area } of sheet.tables)
      if (within.holds(area)) {
        take(area.top, area.left);
        take(area.bottom, area.right);
      }
  return bottom < 0 ? null : new Area(sheet, top, left, bottom - top + 1, right - left + 1);
}
