import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import type { Kind } from '../core/kind';
import { kindOf, link } from '../core/kind';
import { WORKSHEET } from './worksheet';

const byKey = (book: Book, key: string): Sheet | null =>
  book.sheetNamed(key) ?? book.sheets.find(({ id }) => id === key) ?? null;

const chosen = (book: Book, visibleOnly: boolean | undefined): readonly Sheet[] =>
  book.sheets.filter(({ visibility }) => !visibleOnly || visibility === 'Visible');

export const WORKSHEETS: Kind<Excel.WorksheetCollection, Book> = kindOf<Excel.WorksheetCollection, Book>(
  'WorksheetCollection',
  {
    items: { kind: () => WORKSHEET, of: ({ sheets }) => sheets },
    finds: {
      add: link(
        () => WORKSHEET,
        (book, name) => book.addSheet(name),
      ),
      getItem: link(() => WORKSHEET, byKey),
      getItemOrNullObject: link(() => WORKSHEET, byKey),
      getActiveWorksheet: link(
        () => WORKSHEET,
        ({ active }) => active,
      ),
      getFirst: link(
        () => WORKSHEET,
        (book, visibleOnly) => chosen(book, visibleOnly)[0] ?? null,
      ),
      getLast: link(
        () => WORKSHEET,
        (book, visibleOnly) => chosen(book, visibleOnly).at(-1) ?? null,
      ),
    },
    answers: { getCount: (book, visibleOnly) => chosen(book, visibleOnly).length },
    events: {
      onAdded: (book) => book,
      onDeleted: (book) => book,
      onChanged: (book) => book,
      onCalculated: (book) => book,
      onActivated: (book) => book,
      onSelectionChanged: (book) => book,
      onNameChanged: (book) => book,
    },
  },
);
