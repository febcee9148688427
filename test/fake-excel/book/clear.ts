import { expectEnum } from '../core/enum-argument';
import type { Area } from './area';
import { InvalidUse } from '../core/invalid-use';
import { tellChange } from './tell-change';

function clearContents(area: Area): void {
  const { sheet } = area;
  for (const [row, column] of sheet.placesIn(area)) {
    const cell = sheet.cell(row, column);
    if (cell.spilledFrom) continue;
    sheet.book.calculation.replaced(sheet, row, column);
    Object.assign(cell, { value: null, formula: null, quoted: false });
  }
  for (const table of sheet.tables) if (table.area.meets(area)) table.mendHeaders();
}

function clearFormats(area: Area): void {
  const { sheet } = area;
  sheet.strip(area);
  sheet.conditionalFormats.splice(
    0,
    sheet.conditionalFormats.length,
    ...sheet.conditionalFormats.filter(({ areas }) => !areas.every((each) => area.holds(each))),
  );
}

/** Tables that are cleared whole go; of others only the cells are emptied. */
function clearTables(area: Area): void {
  const { sheet } = area;
  const kept = sheet.tables.filter((table) => !area.holds(table.area));
  sheet.tables.splice(0, sheet.tables.length, ...kept);
}

/** Empties cells: what stands in them, their looks, or all. */
export function clear(area: Area, applyTo = 'All'): void {
  expectEnum('ClearApplyTo', applyTo, 'Range.clear');
  const { sheet } = area;
  const contents = applyTo === 'All' || applyTo === 'Contents' || applyTo === 'ResetContents';
  const looks = applyTo === 'All' || applyTo === 'Formats';
  if (contents) sheet.mayWrite(area);
  if (looks) sheet.mayChange('allowFormatCells');
  if (sheet.merged.some((each) => each.meets(area) && !area.holds(each)) && contents)
    throw new InvalidUse('a part of a merged cell cannot be cleared');
  if (applyTo === 'All') clearTables(area);
  if (contents) clearContents(area);
  if (looks) clearFormats(area);
  if (applyTo === 'All') {
    sheet.merged = sheet.merged.filter((each) => !area.holds(each));
    for (const [row, column] of sheet.placesIn(area)) sheet.cell(row, column).validation = null;
  }
  if (applyTo === 'All' || applyTo === 'Hyperlinks' || applyTo === 'RemoveHyperlinks')
    for (const [row, column] of sheet.placesIn(area)) sheet.cell(row, column).hyperlink = null;
  if (contents) tellChange(area, 'RangeEdited');
}
