import { Workbook, type Cell } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { bookOf } from '../../package/book';
import { dateStyles } from '../../read/date-styles';
import { sharedStrings } from '../../read/shared-strings';
import { damaged } from '../../unreadable-file';
import { isStoredSheet } from '../../write/stored-results';
import { pack } from '../../zip/pack';
import type { Parts } from '../../zip/unpack';
import type { GridBook, GridLook } from '../grid-book';
import { coloursOf, type Colours } from './colours';
import { lookOf } from './look-of';
import { namesOf } from './names-of';
import { overlaysOf } from './overlays';
import { sheetOf, type SheetReading } from './sheet-of';

/**
 * A workbook as a grid shows it. Throws `UnreadableFile` where a part is damaged. Chart sheets and the very
 * hidden sheets of this host are not there; they stay in the file.
 */
export async function gridOf(parts: Parts): Promise<GridBook> {
  const book = bookOf(parts);
  const styled = await styledWorkbook(parts, book.part);
  const colours = coloursOf(parts, book);
  const reading: SheetReading = {
    parts,
    values: {
      strings: sharedStrings(parts, book),
      datesSince1904: book.since1904 ? dateStyles(parts, book) : new Set(),
    },
    overlays: overlaysOf(parts, book, colours),
    lookOf: looksWith(colours),
  };
  const sheets = book.sheets
    .filter((sheet) => sheet.worksheet && !isStoredSheet(sheet))
    .map((sheet) => {
      const worksheet = styled.getWorksheet(sheet.name);
      if (worksheet === undefined) throw damaged(sheet.part);
      return sheetOf(sheet, worksheet, reading);
    });
  return { sheets, names: namesOf(book) };
}

async function styledWorkbook(parts: Parts, part: string): Promise<Workbook> {
  installChartSupport();
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(pack(parts));
  } catch {
    throw damaged(part);
  }
  return workbook;
}

/** Most cells share a few styles, and the library gives those that do the same object. */
const looksWith = (colours: Colours): ((cell: Cell) => GridLook) => {
  const known = new WeakMap<object, GridLook>();
  const same = new Map<string, GridLook>();
  return (cell) => {
    const standing = known.get(cell.style);
    if (standing !== undefined) return standing;
    const made = lookOf(cell.style, colours);
    const text = JSON.stringify(made);
    const look = same.get(text) ?? made;
    same.set(text, look);
    known.set(cell.style, look);
    return look;
  };
};
