import { Area } from '../book/area';
import { usedArea } from '../book/used-area';
import type { Sheet } from '../book/sheet';
import { copySheet } from '../book/copy-sheet';
import { moveSheet } from '../book/move-sheet';
import { expectEnum } from '../core/enum-argument';
import type { Kind } from '../core/kind';
import { kindOf, link } from '../core/kind';
import { InvalidUse } from '../core/invalid-use';
import { invalidArgument } from '../core/office-error';
import { CHARTS } from './charts';
import { FREEZE_PANES } from './freeze-panes';
import { NAMES } from './names';
import { PAGE_LAYOUT } from './page-layout';
import { RANGE } from './range';
import { SHEET_PROTECTION } from './sheet-protection';
import { TABLES } from './tables';
import { expectColour } from './range-format';

/** The sheet before or after; null where there is none. */
function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean | undefined): Sheet | null {
  const { sheets } = sheet.book;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step)
    if (!visibleOnly || sheets[at]!.visibility === 'Visible') return sheets[at]!;
  return null;
}

const rangeOf = (sheet: Sheet, address: string | undefined): Area =>
  address === undefined || address === '' ? sheet.whole : sheet.book.area(address, sheet);

function byIndexes(sheet: Sheet, row: number, column: number, rows: number, columns: number): Area {
  const whole = [row, column, rows, columns].every((each) => Number.isInteger(each) && each >= 0);
  const where = 'Worksheet.getRangeByIndexes';
  if (!whole || rows < 1 || columns < 1)
    throw invalidArgument(where, 'whole numbers, from 0, and at least one cell');
  return new Area(sheet, row, column, rows, columns);
}

function hide(sheet: Sheet, visibility: string): void {
  expectEnum('SheetVisibility', visibility, 'Worksheet.visibility');
  sheet.book.mayChangeStructure();
  const others = sheet.book.sheets.filter((each) => each !== sheet && each.visibility === 'Visible');
  if (visibility !== 'Visible' && others.length === 0)
    throw new InvalidUse('a workbook keeps at least one visible sheet');
  sheet.visibility = visibility;
}

export const WORKSHEET: Kind<Excel.Worksheet, Sheet> = kindOf<Excel.Worksheet, Sheet>('Worksheet', {
  alive: (sheet) => sheet.isThere,
  fields: {
    id: { read: ({ id }) => id },
    name: { read: ({ name }) => name, write: (sheet, name) => sheet.book.renameSheet(sheet, name) },
    position: {
      read: (sheet) => sheet.book.sheets.indexOf(sheet),
      write: (sheet, position) => moveSheet(sheet, position),
    },
    visibility: { read: ({ visibility }) => visibility as 'Visible', write: hide },
    tabColor: {
      read: ({ tabColor }) => tabColor,
      write: (sheet, colour) => {
        if (colour !== '') expectColour(colour, 'Worksheet.tabColor');
        sheet.tabColor = colour.toUpperCase();
      },
    },
    showGridlines: {
      read: (sheet) => sheet.showGridlines,
      write: (sheet, shown) => {
        sheet.showGridlines = shown;
      },
    },
    showHeadings: {
      read: (sheet) => sheet.showHeadings,
      write: (sheet, shown) => {
        sheet.showHeadings = shown;
      },
    },
    standardWidth: { read: () => 8.43 },
    standardHeight: { read: () => 15 },
  },
  parts: {
    tables: link(
      () => TABLES,
      (sheet) => ({ book: sheet.book, sheet }),
    ),
    charts: link(
      () => CHARTS,
      (sheet) => sheet,
    ),
    names: link(
      () => NAMES,
      (sheet) => ({ book: sheet.book, sheet }),
    ),
    freezePanes: link(
      () => FREEZE_PANES,
      (sheet) => sheet,
    ),
    pageLayout: link(
      () => PAGE_LAYOUT,
      (sheet) => sheet,
    ),
    protection: link(
      () => SHEET_PROTECTION,
      (sheet) => sheet,
    ),
  },
  finds: {
    getRange: link(() => RANGE, rangeOf),
    getCell: link(
      () => RANGE,
      (sheet, row, column) => byIndexes(sheet, row, column, 1, 1),
    ),
    getRangeByIndexes: link(() => RANGE, byIndexes),
    getUsedRange: link(
      () => RANGE,
      (sheet, valuesOnly) => usedArea(sheet, valuesOnly) ?? new Area(sheet, 0, 0, 1, 1),
    ),
    getUsedRangeOrNullObject: link(
      () => RANGE,
      (sheet, valuesOnly) => usedArea(sheet, valuesOnly),
    ),
    getNext: link(
      () => WORKSHEET,
      (sheet, visibleOnly) => neighbour(sheet, 1, visibleOnly),
    ),
    getNextOrNullObject: link(
      () => WORKSHEET,
      (sheet, visibleOnly) => neighbour(sheet, 1, visibleOnly),
    ),
    getPrevious: link(
      () => WORKSHEET,
      (sheet, visibleOnly) => neighbour(sheet, -1, visibleOnly),
    ),
    getPreviousOrNullObject: link(
      () => WORKSHEET,
      (sheet, visibleOnly) => neighbour(sheet, -1, visibleOnly),
    ),
    copy: link(() => WORKSHEET, copySheet),
  },
  acts: {
    activate: (sheet) => {
      if (sheet.visibility !== 'Visible') throw new InvalidUse('a hidden sheet cannot be shown');
      if (sheet.book.active !== sheet) sheet.book.select(new Area(sheet, 0, 0, 1, 1));
    },
    delete: (sheet) => sheet.book.removeSheet(sheet),
    calculate: (sheet) => sheet.book.calculation.run(true),
  },
  events: {
    onChanged: (sheet) => sheet,
    onCalculated: (sheet) => sheet,
    onActivated: (sheet) => sheet,
    onSelectionChanged: (sheet) => sheet,
    onNameChanged: (sheet) => sheet,
  },
});
