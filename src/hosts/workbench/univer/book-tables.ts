import type { Workbook } from '@univerjs/core';
import { SheetTableService } from '@univerjs/sheets-table';
import type { TableImage } from '../../../workbook/port';
import { areaName, overlap } from '../../../workbook/area';
import { valuesOf } from './cell-values';
import type { Grid } from './create-grid';
import { areaOf } from './ranges';

/** All tables of the workbook in the grid, in the order of its sheets, from top to bottom. */
export function bookTables(grid: Grid, book: Workbook): readonly TableImage[] {
  const tables = grid.injector.get(SheetTableService).getTableList(book.getUnitId());
  return book.getSheets().flatMap((sheet) => {
    const at = valuesOf(grid, sheet);
    const merged = sheet.getMergeData().map(areaOf);
    return tables
      .filter(({ subUnitId }) => subUnitId === sheet.getSheetId())
      .map(({ name, range, columns }): TableImage => {
        const { startRow, startColumn, endRow, endColumn } = range;
        const row = (number: number) => span(startColumn, endColumn).map((column) => at(number, column));
        return {
          name,
          sheet: sheet.getName(),
          top: startRow + 1,
          left: startColumn + 1,
          // The grid shows a name of its own where a header cell is empty.
          headers: row(startRow).map((header, place) => header ?? columns[place]?.displayName ?? null),
          rows: span(startRow + 1, endRow).map(row),
          merged: merged.filter((area) => overlap(area, areaOf(range))).map(areaName),
        };
      })
      .sort((one, other) => one.top - other.top || one.left - other.left);
  });
}

const span = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
