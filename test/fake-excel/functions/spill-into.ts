import type { Content } from '../book/cell';
import type { Sheet } from '../book/sheet';
import type { Given } from './evaluate';

/** Takes away what a formula spilled from here. */
export function takeSpill(sheet: Sheet, row: number, column: number): void {
  const cell = sheet.at(row, column);
  if (!cell?.spills) return;
  const [rows, columns] = cell.spills;
  cell.spills = null;
  for (let down = 0; down < rows; down++)
    for (let right = 0; right < columns; right++) {
      const other = sheet.at(row + down, column + right);
      if (other?.spilledFrom?.[0] !== row || other.spilledFrom[1] !== column) continue;
      other.spilledFrom = null;
      other.value = null;
    }
}

/** True where something stands in the way: another value, a formula, a table or merged cells. */
function blocked(sheet: Sheet, row: number, column: number, rows: number, columns: number): boolean {
  const wanted = sheet.whole.part(row, column, rows, columns);
  if (sheet.tables.some(({ area }) => area.meets(wanted)) || sheet.merged.some((each) => each.meets(wanted)))
    return true;
  return wanted.places().some(([r, c]) => {
    if (r === row && c === column) return false;
    const cell = sheet.at(r, c);
    if (!cell) return false;
    const mine = cell.spilledFrom?.[0] === row && cell.spilledFrom[1] === column;
    return !mine && (cell.value !== null || cell.formula !== null);
  });
}

/** Puts what a formula gave in its cell and those beside it, or `#SPILL!`. */
export function spillInto(sheet: Sheet, row: number, column: number, value: Given): void {
  takeSpill(sheet, row, column);
  const cell = sheet.cell(row, column);
  if (!Array.isArray(value)) {
    cell.value = zeroed(value as Content);
    return;
  }
  const rows = value as readonly (readonly Content[])[];
  const width = rows[0]?.length ?? 0;
  if (rows.length === 0 || width === 0) {
    cell.value = { error: '#CALC!' };
    return;
  }
  if (rows.length * width > 1 && blocked(sheet, row, column, rows.length, width)) {
    cell.value = { error: '#SPILL!' };
    return;
  }
  cell.value = zeroed(rows[0]![0]!);
  if (rows.length * width === 1) return;
  cell.spills = [rows.length, width];
  rows.forEach((each, down) =>
    each.forEach((content, right) => {
      if (down === 0 && right === 0) return;
      Object.assign(sheet.cell(row + down, column + right), {
        value: zeroed(content),
        spilledFrom: [row, column],
      });
    }),
  );
}

/** A function that gives nothing gives 0 in a cell. */
const zeroed = (content: Content): Content => content ?? 0;
