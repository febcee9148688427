import { gridOf } from '../../file/grid/read/grid-of';
import { withGrid } from '../../file/grid/write/with-grid';
import type { GridBook } from '../../file/grid/grid-book';
import { openWorkbook } from '../../file/open-workbook';
import type { Parts } from '../../file/zip/unpack';
import { unpack } from '../../file/zip/unpack';
import { pack } from '../../file/zip/pack';
import type { SheetSpec } from '../../../workbook/spec/sheet-spec';

/** A workbook file as it is open: what a grid shows of it, and all its parts. */
export interface BookFile {
  readonly parts: Parts;
  readonly grid: GridBook;
}

/** Throws `UnreadableFile`, before memory is gone, for bytes that are no workbook. */
export async function readBook(bytes: Uint8Array): Promise<BookFile> {
  // The file host refuses what is too large or no workbook.
  await openWorkbook(bytes);
  const parts = unpack(bytes);
  return { parts, grid: await gridOf(parts) };
}

/** The bytes of a file with what people made of it in the grid. */
export const bytesOfBook = async ({ parts }: BookFile, grid: GridBook): Promise<Uint8Array> =>
  pack(await withGrid(parts, grid));

/** The bytes of a workbook with these sheets in it. */
export async function withSheetsIn(bytes: Uint8Array, sheets: readonly SheetSpec[]): Promise<Uint8Array> {
  const file = await openWorkbook(bytes);
  await file.writeSheets(sheets);
  return file.toBytes();
}
