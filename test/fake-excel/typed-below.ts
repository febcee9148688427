import { Area } from './book/area';

/** A table takes in the row just below it, and the column just beside it, when somebody types there. */
export function typedBelow(area: Area): void {
  const { sheet } = area;
  if (sheet.at(area.top, area.left)?.value === null && sheet.at(area.top, area.left)?.formula === null)
    return;
  for (const table of sheet.tables) {
    const { top, left, rows, columns } = table.area;
    if (table.showTotals) continue;
    const below = area.top === top + rows && area.left >= left && area.right < left + columns;
    const beside = area.left === left + columns && area.top >= top && area.bottom < top + rows;
    if (!below && !beside) continue;
    const wider = new Area(
      sheet,
      top,
      left,
      below ? rows + area.rows : rows,
      beside ? columns + area.columns : columns,
    );
    if (sheet.tables.some((each) => each !== table && each.area.meets(wider))) continue;
    table.area = wider;
    table.mendHeaders();
  }
}
