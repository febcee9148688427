import type { CellSpec, SheetSpec } from '../../../workbook/spec/sheet-spec';
import { LISTS_SHEET } from '../../../workbook/spec/hidden-sheets';
import type { Book } from '../package/book';
import { columnLetters, LAST_COLUMN } from '../../../workbook/area';
import { sheetCells } from '../read/cells';
import { sharedStrings } from '../read/shared-strings';
import type { Parts } from '../zip/unpack';

const LONGEST_LIST = 100_000;

export const isListsSheet = (sheet: { readonly name: string }): boolean =>
  sheet.name.toLowerCase() === LISTS_SHEET.toLowerCase();

/** The lists that the workbook holds already, for sheets that are not written this time. */
export function standingLists(parts: Parts, book: Book): readonly (readonly string[])[] {
  const sheet = book.sheets.find(isListsSheet);
  const bytes = sheet && parts.get(sheet.part);
  if (!sheet || !bytes) return [];
  const whole = { top: 1, left: 1, bottom: LONGEST_LIST, right: LAST_COLUMN };
  const reading = { strings: sharedStrings(parts, book), datesSince1904: new Set<number>() };
  const cells = sheetCells({ bytes, part: sheet.part }, [whole], reading);
  const lists: string[][] = [];
  for (let column = 1; cells.at(1, column) !== null; column += 1) {
    const list: string[] = [];
    for (let row = 1; ; row += 1) {
      const value = cells.at(row, column);
      if (typeof value !== 'string') break;
      list.push(value);
    }
    lists.push(list);
  }
  return lists;
}

/** Lists that grow while rules are written; an equal list is used again. */
export class Lists {
  private readonly lists: (readonly string[])[];
  private readonly before: number;

  constructor(standing: readonly (readonly string[])[]) {
    this.lists = [...standing];
    this.before = standing.length;
  }

  /** The range in which these values stand, such as `kpLijsten!$A$1:$A$9`. */
  placeOf(values: readonly string[]): string {
    const same = this.lists.findIndex((list) => JSON.stringify(list) === JSON.stringify(values));
    const at = same === -1 ? this.lists.push(values) - 1 : same;
    const column = `$${columnLetters(at + 1)}$`;
    return `${LISTS_SHEET}!${column}1:${column}${values.length}`;
  }

  /** The sheet with all lists; null if no rule asked for a new one. */
  sheet(): SheetSpec | null {
    if (this.lists.length === this.before) return null;
    const cells = this.lists.flatMap((list, column) =>
      list.map((value, row): CellSpec => ({
        row: row + 1,
        column: column + 1,
        value,
        style: 'text',
        format: 'text',
      })),
    );
    return {
      name: LISTS_SHEET,
      role: 'about',
      columnWidths: [],
      frozen: { rows: 0, columns: 0 },
      cells,
      tables: [],
      spills: [],
      charts: [],
      highlights: [],
      print: { orientation: 'portrait', pagesWide: 1, footer: '' },
    };
  }
}
