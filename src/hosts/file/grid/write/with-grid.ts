import { bookOf } from '../../package/book';
import { UnwritableFile } from '../../unwritable-file';
import type { Parts } from '../../zip/unpack';
import type { GridBook } from '../grid-book';
import { gridOf } from '../read/grid-of';
import { withFileNames } from './file-names';
import { GridWriting } from './grid-writing';
import { withStrictNames } from './strict-names';

/** A signature says that nobody changed the file. */
const isSigned = (parts: Parts): boolean =>
  [...parts.keys()].some((part) => part.startsWith('_xmlsignatures/'));

/**
 * The package as it is after people worked on it in a grid: everything the grid shows is as it is there, and
 * what it cannot show is kept and goes along with its cells. `before` is the grid as it was read from these
 * parts, for who has it still. Whole or not at all: `parts` is not changed. Throws `UnreadableFile` where a part
 * is damaged, `UnwritableFile` where the file is signed.
 */
export async function withGrid(parts: Parts, grid: GridBook, before?: GridBook): Promise<Parts> {
  const shown = before ?? (await gridOf(parts));
  if (isSigned(parts)) throw new UnwritableFile('wouldLose', { what: 'signature', sheet: null, name: null });
  const book = bookOf(parts);
  const written = new GridWriting(parts, book, shown, withFileNames(grid)).finished();
  return book.strict ? withStrictNames(written, parts) : written;
}
