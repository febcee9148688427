import type { Book } from '../book/book';
import type { Kind } from '../core/kind';
import { kindOf, link } from '../core/kind';
import { APPLICATION } from './application';
import { FUNCTIONS } from './worksheet-functions';
import { NAMES } from './names';
import { RANGE } from './range';
import { SETTINGS } from './settings';
import { BOOK_PROTECTION } from './sheet-protection';
import { TABLES } from './tables';
import { WORKSHEETS } from './worksheets';

export const WORKBOOK: Kind<Excel.Workbook, Book> = kindOf<Excel.Workbook, Book>('Workbook', {
  fields: {
    name: { read: () => 'Map1.xlsx' },
    readOnly: { read: () => false },
    isDirty: { read: () => true },
  },
  parts: {
    application: link(
      () => APPLICATION,
      (book) => book,
    ),
    worksheets: link(
      () => WORKSHEETS,
      (book) => book,
    ),
    tables: link(
      () => TABLES,
      (book) => ({ book, sheet: null }),
    ),
    functions: link(
      () => FUNCTIONS,
      (book) => book,
    ),
    names: link(
      () => NAMES,
      (book) => ({ book, sheet: null }),
    ),
    settings: link(
      () => SETTINGS,
      (book) => book,
    ),
    protection: link(
      () => BOOK_PROTECTION,
      (book) => book,
    ),
  },
  finds: {
    getSelectedRange: link(
      () => RANGE,
      ({ selection }) => selection,
    ),
    getActiveCell: link(
      () => RANGE,
      ({ selection }) => selection.part(0, 0),
    ),
  },
  events: { onSelectionChanged: (book) => book },
});
