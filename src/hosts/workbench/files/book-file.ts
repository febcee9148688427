import type { GridBook } from '../../file/grid/grid-book';
import { gridOf } from '../../file/grid/read/grid-of';
import { expectZip } from '../../file/kind-of-file';
import { unpack, type Parts } from '../../file/zip/unpack';

/** A workbook file as it is open: what a grid shows of it, and all its parts. */
export interface BookFile {
  readonly bytes: Uint8Array;
  readonly parts: Parts;
  readonly grid: GridBook;
}

/** Throws `UnreadableFile`, before memory is gone, for bytes that are no workbook. */
export async function readBook(bytes: Uint8Array): Promise<BookFile> {
  expectZip(bytes);
  const parts = unpack(bytes);
  return { bytes, parts, grid: await gridOf(parts) };
}
