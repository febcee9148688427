import type { Book, BookSheet } from '../../package/book';
import type { GridSheet } from '../grid-book';

/** A sheet of the grid, and what in the file it is made from. */
export interface ClaimedSheet {
  readonly sheet: GridSheet;
  /** The sheet of the file whose cells and settings it has; null for a new one. */
  readonly source: BookSheet | null;
  /** The place of that sheet in the file, from 1; 0 for a new one. */
  readonly place: number;
  /** Whether it is that sheet. A copy of it has the same source and a part of its own. */
  readonly own: boolean;
}

/** Each sheet of the file is one sheet of the grid: of two that came from it, the one with its name is no copy. */
export function claimedSheets(book: Book, sheets: readonly GridSheet[]): readonly ClaimedSheet[] {
  const owners = new Map<string, GridSheet>();
  for (const sheet of sheets) {
    const { origin, name } = sheet;
    if (origin !== null && (!owners.has(origin) || name === origin)) owners.set(origin, sheet);
  }
  return sheets.map((sheet) => {
    const at = book.sheets.findIndex(({ name, worksheet }) => worksheet && name === sheet.origin);
    const source = book.sheets[at] ?? null;
    return { sheet, source, place: at + 1, own: source !== null && owners.get(source.name) === sheet };
  });
}
