import { ICommandService, type Workbook } from '@univerjs/core';
import { SetSheetTableCommand, SheetTableService } from '@univerjs/sheets-table';
import { checkEdits, firstFreeRow } from '../../../workbook/check-edits';
import type { TableEdit } from '../../../workbook/live-workbook';
import type { CellValue, TableImage } from '../../../workbook/port';
import type { Scalar } from '../../../workbook/spec/sheet-spec';
import { WriteRefusal } from '../../../workbook/write-refusal';
import { bookTables } from './book-tables';
import { cellData } from './cell-data';
import { isFormula, ownValue } from './cell-values';
import type { Grid } from './create-grid';

/** Changes tables one edit after another. Gives back the sheets it touched; the caller makes it one step. */
export function editTables(grid: Grid, book: Workbook, edits: readonly TableEdit[]): readonly string[] {
  checkEdits(bookTables(grid, book), edits);
  const sheets = new Set<string>();
  for (const edit of edits) {
    const image = tableCalled(grid, book, edit.table);
    sheets.add(image.sheet);
    if (edit.kind === 'remove') removeRow(grid, book, image, edit.row);
    else if (edit.kind === 'set') fill(grid, image, edit.row, { [edit.column]: edit.value });
    else fill(grid, image, firstFreeRow(image.rows) ?? addedRow(grid, book, image), edit.values);
  }
  return [...sheets];
}

const tableCalled = (grid: Grid, book: Workbook, table: string): TableImage => {
  const image = bookTables(grid, book).find(({ name }) => name === table);
  if (!image) throw new WriteRefusal({ reason: 'tableGone', table });
  return image;
};

const sheetCalled = ({ api }: Grid, name: string) => {
  const sheet = api.getActiveWorkbook()?.getSheetByName(name);
  if (!sheet) throw new WriteRefusal({ reason: 'sheetGone', sheet: name });
  return sheet;
};

function fill(
  grid: Grid,
  { sheet, top, left, headers }: TableImage,
  row: number,
  values: Readonly<Record<string, Scalar>>,
): void {
  const cells = sheetCalled(grid, sheet);
  for (const [column, value] of Object.entries(values)) {
    cells.getRange(top + row, left - 1 + headers.indexOf(column)).setValue(cellData(value));
  }
}

/** Adds a row below the last one; what stands further down moves with it. */
function addedRow(grid: Grid, book: Workbook, image: TableImage): number {
  const { rows, sheet, top } = image;
  sheetCalled(grid, sheet).insertRowsAfter(top + rows.length - 1, 1);
  holdRows(grid, book, image, rows.length + 1);
  return rows.length;
}

/** Makes a table as long as it must be: the grid itself follows rows of the sheet that is in front only. */
function holdRows(grid: Grid, book: Workbook, { name, top }: TableImage, rows: number): void {
  const unitId = book.getUnitId();
  const table = grid.injector
    .get(SheetTableService)
    .getTableList(unitId)
    .find((each) => each.name === name);
  const endRow = top - 1 + rows;
  if (!table || table.range.endRow === endRow) return;
  grid.injector.get(ICommandService).syncExecuteCommand(SetSheetTableCommand.id, {
    unitId,
    tableId: table.id,
    updateRange: { newRange: { ...table.range, endRow } },
  });
}

/** Takes a row out with the row of the sheet, so that formulas elsewhere follow; not where others use that row too. */
function removeRow(grid: Grid, book: Workbook, image: TableImage, row: number): void {
  const { sheet: name, top, left, headers, rows } = image;
  const at = top + row;
  const sheet = book.getSheetBySheetName(name);
  const beside = span(0, sheet?.getColumnCount() ?? 0).some((column) => {
    const cell = sheet?.getCellRaw(at, column);
    const outside = column < left - 1 || column > left + headers.length - 2;
    return outside && cell && (isFormula(cell) || ownValue(cell) !== null);
  });
  if (beside) throw new WriteRefusal({ reason: 'noRoom', table: image.name });
  if (rows.length === 1) {
    // A table keeps one row.
    fill(grid, image, row, Object.fromEntries(headers.filter(isText).map((header) => [header, null])));
    return;
  }
  sheetCalled(grid, name).deleteRows(at, 1);
  holdRows(grid, book, image, rows.length - 1);
}

const isText = (value: CellValue): value is string => typeof value === 'string';

const span = (first: number, end: number): readonly number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset);
