import { splitSheet } from './address';
import { Area } from './area';
import type { Cell } from './cell';
import { invalidArgument } from '../core/office-error';
import { withReferences, written } from './moved-formula';
import { tellChange } from './tell-change';

const SHEET_BEFORE = /((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)(?:\$?[A-Z]{1,3}\$?\d+:)?$/u;

/** References to what is moved follow it, as long as it stays on its sheet. */
function followReferences(area: Area, down: number, right: number): void {
  const { sheet } = area;
  for (const each of sheet.book.sheets)
    for (const [row, column] of each.places()) {
      const cell = each.cell(row, column);
      if (cell.formula === null) continue;
      cell.formula = withReferences(cell.formula, (reference, before) => {
        const named = SHEET_BEFORE.exec(before)?.[1];
        const about = named === undefined ? each === sheet : splitSheet(`${named}A1`).sheet === sheet.name;
        const moves = about && area.has(reference.row, reference.column);
        return written(
          reference.fixedColumn,
          reference.column + (moves ? right : 0),
          reference.fixedRow,
          reference.row + (moves ? down : 0),
        );
      });
    }
}

/** Moves cells with all they have, tables among them, over what stands at the other place. */
export function moveTo(area: Area, destination: Area | string): void {
  const { sheet, top, left, rows, columns } = area;
  const to = typeof destination === 'string' ? sheet.book.area(destination, sheet) : destination;
  if (to.sheet !== sheet)
    throw invalidArgument('Range.moveTo', 'this fake moves cells on their own sheet only');
  const target = new Area(sheet, to.top, to.left, rows, columns);
  sheet.mayWrite(area);
  sheet.mayWrite(target);
  const torn = sheet.tables.some((table) => table.area.meets(area) && !area.holds(table.area));
  const hit = sheet.tables.some((table) => table.area.meets(target) && !area.holds(table.area));
  if (torn || hit) throw invalidArgument('Range.moveTo', 'a table would be torn apart or written over');
  const [down, right] = [target.top - top, target.left - left];
  const from = new Area(sheet, top, left, rows, columns);
  const inside = sheet.areas.filter(
    (each) => each !== from && each !== target && each !== to && from.holds(each),
  );
  followReferences(from, down, right);
  const taken: (readonly [number, number, Cell])[] = sheet
    .placesIn(from)
    .map(([row, column]) => [row, column, sheet.cell(row, column)]);
  for (const [row, column] of sheet.placesIn(target)) sheet.forget(row, column);
  for (const [row, column] of taken) sheet.forget(row, column);
  for (const [row, column, cell] of taken) sheet.place(row + down, column + right, cell);
  for (const each of inside) {
    each.top += down;
    each.left += right;
  }
  tellChange(from, 'RangeEdited');
  tellChange(target, 'RangeEdited');
}
