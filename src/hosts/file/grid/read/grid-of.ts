import { bookOf } from '../../package/book';
import { dateStyles } from '../../read/date-styles';
import { sharedStrings } from '../../read/shared-strings';
import { isStoredSheet } from '../../write/stored-results';
import type { Parts } from '../../zip/unpack';
import type { GridBook } from '../grid-book';
import { coloursOf } from './colours';
import { looksOfStyles } from './looks-of-styles';
import { namesOf } from './names-of';
import { overlaysOf } from './overlays';
import { sheetOf, type SheetReading } from './sheet-of';

/**
 * A workbook as a grid shows it. Throws `UnreadableFile` where a part is damaged. Chart sheets and the very
 * hidden sheets of this host are not there; they stay in the file.
 */
export async function gridOf(parts: Parts): Promise<GridBook> {
  await Promise.resolve();
  const book = bookOf(parts);
  const colours = coloursOf(parts, book);
  const reading: SheetReading = {
    parts,
    values: {
      strings: sharedStrings(parts, book),
      datesSince1904: book.since1904 ? dateStyles(parts, book) : new Set(),
    },
    colours,
    overlays: overlaysOf(parts, book, colours),
    looks: looksOfStyles(parts, book, colours),
  };
  const sheets = book.sheets.flatMap((sheet, at) =>
    sheet.worksheet && !isStoredSheet(sheet) ? [sheetOf(sheet, at + 1, reading)] : [],
  );
  return { sheets, names: namesOf(book) };
}
