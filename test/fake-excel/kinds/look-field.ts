import type { Area } from '../book/area';
import type { Look } from '../book/cell';
import type { Field } from '../core/kind';

/** What all cells of an area have in common; null where they differ, as Excel gives it. */
export function rangeLook<T>(area: Area, of: (look: Look) => T): T | null {
  const { sheet } = area;
  const first = of(sheet.look(area.top, area.left));
  const same = area.places().every(([row, column]) => of(sheet.look(row, column)) === first);
  return same ? first : null;
}

/** Lays looks over an area, where the sheet allows it. */
export function paint(area: Area, look: Look): void {
  area.sheet.mayChange('allowFormatCells');
  area.sheet.paint(area, look);
}

/** A property of looks that is read and written as it stands. */
export const lookField = <K extends keyof Look>(
  name: K,
  without: NonNullable<Look[K]>,
): Field<Area, NonNullable<Look[K]>> => ({
  read: (area) => rangeLook(area, (look) => look[name] ?? without) as never,
  write: (area, value) => {
    const look: Look = { [name]: value };
    paint(area, look);
  },
});
