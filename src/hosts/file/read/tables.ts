import type { CellValue, TableImage } from '../../../workbook/port';
import type { Book, BookSheet } from '../package/book';
import { damaged } from '../unreadable-file';
import type { Parts } from '../zip/unpack';
import { areaName, overlap } from '../../../workbook/area';
import type { CellReading } from './cell-value';
import { sheetCells, type SheetCells } from './cells';
import { dateStyles } from './date-styles';
import { sharedStrings } from './shared-strings';
import { tablePartsOf, type TablePart } from './table-part';

const span = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);

function tableImage(table: TablePart, sheet: BookSheet, cells: SheetCells): TableImage {
  const { top, left, bottom, right } = table.area;
  const columns = span(left, right);
  const rowValues = (row: number): CellValue[] => columns.map((column) => cells.at(row, column));
  const firstRow = table.hasHeaderRow ? top + 1 : top;
  return {
    name: table.name,
    sheet: sheet.name,
    // A table whose header row is switched off is described as if the header stood just above it.
    top: firstRow - 1,
    left,
    headers: table.hasHeaderRow ? rowValues(top) : columns.map((_, index) => table.columns[index] ?? null),
    rows: span(firstRow, table.hasTotalsRow ? bottom - 1 : bottom).map(rowValues),
    merged: cells.merged.filter((area) => overlap(area, table.area)).map(areaName),
  };
}

function tablesOnSheet(parts: Parts, sheet: BookSheet, reading: () => CellReading): readonly TableImage[] {
  const tables = tablePartsOf(parts, sheet.part);
  if (tables.length === 0) return [];
  const bytes = parts.get(sheet.part);
  if (!bytes) throw damaged(sheet.part);
  const areas = tables.map((table) => table.area);
  const cells = sheetCells({ bytes, part: sheet.part }, areas, reading());
  return tables.map((table) => tableImage(table, sheet, cells));
}

/**
 * All tables of a workbook in sheet order, two of the same name (in strange files) both.
 * Throws `UnreadableFile` where a part is damaged.
 */
export function tablesOf(parts: Parts, book: Book): readonly TableImage[] {
  let reading: CellReading | null = null;
  const ready = (): CellReading =>
    (reading ??= {
      strings: sharedStrings(parts, book),
      datesSince1904: book.since1904 ? dateStyles(parts, book) : new Set(),
    });
  return book.sheets
    .filter((sheet) => sheet.worksheet)
    .flatMap((sheet) => tablesOnSheet(parts, sheet, ready));
}
