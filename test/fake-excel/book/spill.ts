import { Area } from './area';

/** What a formula in this one cell fills, itself included; null where it spills nothing. */
export function spillOf(area: Area): Area | null {
  if (area.rows * area.columns !== 1) return null;
  const spills = area.sheet.at(area.top, area.left)?.spills;
  return spills ? new Area(area.sheet, area.top, area.left, spills[0], spills[1]) : null;
}

/** The cell whose formula fills this one; null where none does. */
export function spillParent(area: Area): Area | null {
  if (area.rows * area.columns !== 1) return null;
  const cell = area.sheet.at(area.top, area.left);
  if (cell?.spills) return area;
  return cell?.spilledFrom ? new Area(area.sheet, cell.spilledFrom[0], cell.spilledFrom[1], 1, 1) : null;
}
