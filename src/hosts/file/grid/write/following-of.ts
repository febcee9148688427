import type { Book } from '../../package/book';
import { isStoredSheet } from '../../write/stored-results';
import { Following, type FollowedSheet, type FollowedTable } from '../follow/following';
import { movesOf } from '../follow/moves';
import type { GridBook } from '../grid-book';
import type { ClaimedSheet } from './claimed-sheets';

/** What became of the sheets and tables of a file in the grid. Sheets that a grid does not show stay as they are. */
export function followingOf(book: Book, before: GridBook, claimed: readonly ClaimedSheet[]): Following {
  const sheets = new Map<string, FollowedSheet | null>();
  const tables: FollowedTable[] = [];
  book.sheets.forEach((sheet) => {
    if (!sheet.worksheet || isStoredSheet(sheet)) return;
    const now = claimed.find(({ source, own }) => own && source?.name === sheet.name);
    sheets.set(sheet.name, now ? { name: now.sheet.name, moves: movesOf(now.sheet, now.place) } : null);
    const was = before.sheets.find(({ name }) => name === sheet.name);
    for (const table of was?.tables ?? []) {
      const kept = now?.sheet.tables.find(({ origin }) => origin === table.name);
      if (kept) tables.push({ before: table, now: kept });
    }
  });
  return new Following(sheets, tables);
}
