import type { GridBook } from '../../file/grid/grid-book';
import { withGrid } from '../../file/grid/write/with-grid';
import { openWorkbook } from '../../file/open-workbook';
import { pack } from '../../file/zip/pack';
import type { SheetSpec } from '../../../workbook/spec/sheet-spec';
import type { BookFile } from './book-file';

/** The bytes of a file with what people made of it in the grid. */
export const bytesOfBook = async (file: BookFile, grid: GridBook): Promise<Uint8Array> =>
  pack(await withGrid(file.parts, grid, file.grid));

/** The bytes of a workbook with these sheets in it. */
export async function withSheetsIn(bytes: Uint8Array, sheets: readonly SheetSpec[]): Promise<Uint8Array> {
  const file = await openWorkbook(bytes);
  await file.writeSheets(sheets);
  return file.toBytes();
}
