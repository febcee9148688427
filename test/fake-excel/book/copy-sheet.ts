import { expectEnum } from '../core/enum-argument';
import { Area } from './area';
import type { Cell } from './cell';
import { moveSheet } from './move-sheet';
import { Table } from './table';
import type { Sheet } from './sheet';

const copied = (cell: Cell): Cell => ({ ...cell, look: { ...cell.look } });

function freeName(sheet: Sheet): string {
  for (let at = 2; ; at++) {
    const name = `${sheet.name.slice(0, 26)} (${at})`;
    if (!sheet.book.sheetNamed(name)) return name;
  }
}

function freeTableName(sheet: Sheet, name: string): string {
  for (let at = 1; ; at++) if (!sheet.book.tableNamed(`${name}${at}`)) return `${name}${at}`;
}

/** A sheet that is the same; its tables get names of their own. */
export function copySheet(sheet: Sheet, positionType = 'None', relativeTo?: Sheet): Sheet {
  expectEnum('WorksheetPositionType', positionType, 'Worksheet.copy');
  const made = sheet.book.addSheet(freeName(sheet));
  for (const [row, column] of sheet.places()) made.place(row, column, copied(sheet.cell(row, column)));
  for (const [at, width] of sheet.columnWidths) made.columnWidths.set(at, width);
  for (const [at, height] of sheet.rowHeights) made.rowHeights.set(at, height);
  for (const at of sheet.hiddenRows) made.hiddenRows.add(at);
  for (const at of sheet.hiddenColumns) made.hiddenColumns.add(at);
  const moved = ({ top, left, rows, columns }: Area): Area => new Area(made, top, left, rows, columns);
  made.merged = sheet.merged.map(moved);
  made.frozen = sheet.frozen;
  made.tabColor = sheet.tabColor;
  made.showGridlines = sheet.showGridlines;
  for (const table of sheet.tables) {
    const twin = new Table(made.book.nextId(), freeTableName(sheet, table.name), moved(table.area));
    Object.assign(twin, { style: table.style, showTotals: table.showTotals, showHeaders: table.showHeaders });
    made.tables.push(twin);
  }
  const { sheets } = sheet.book;
  const place = {
    Beginning: 0,
    Before: sheets.indexOf(relativeTo ?? sheet),
    After: Math.min(sheets.indexOf(relativeTo ?? sheet) + 1, sheets.length - 1),
  };
  if (positionType in place) moveSheet(made, place[positionType as keyof typeof place]);
  return made;
}
