import { InvalidUse } from '../core/invalid-use';
import type { Area } from './area';
import { Areas } from './areas';
import { tellChange } from './tell-change';

/** Merges cells: only the first keeps what it holds. Cells of tables cannot be merged. */
export function merge(area: Area, across = false): void {
  const { sheet } = area;
  sheet.mayChange('allowFormatCells');
  if (sheet.tables.some((table) => table.area.meets(area)))
    throw new InvalidUse('cells of a table cannot be merged');
  const parts = across
    ? Array.from({ length: area.rows }, (_, row) => area.part(row, 0, 1, area.columns))
    : [area];
  sheet.merged = [...sheet.merged.filter((each) => !each.meets(area)), ...parts];
  for (const part of parts)
    for (const [row, column] of sheet.placesIn(part))
      if (row !== part.top || column !== part.left)
        Object.assign(sheet.cell(row, column), { value: null, formula: null, quoted: false });
  tellChange(area, 'RangeEdited');
}

export function unmerge(area: Area): void {
  area.sheet.mayChange('allowFormatCells');
  area.sheet.merged = area.sheet.merged.filter((each) => !each.meets(area));
}

/** Merged areas that touch this one; null where there are none. */
export function mergedAreas(area: Area): Areas | null {
  const found = area.sheet.merged.filter((each) => each.meets(area));
  return found.length === 0 ? null : new Areas(found);
}
