import type { Sheet } from '../book/sheet';
import type { Book } from '../book/book';
import type { Kind } from '../core/kind';
import { kindOf } from '../core/kind';
import { InvalidUse } from '../core/invalid-use';
import { invalidArgument, OfficeError } from '../core/office-error';

const STRICT: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** Protects a sheet; refused where it is protected already. */
export function protectSheet(
  sheet: Sheet,
  options: Excel.WorksheetProtectionOptions = {},
  password = '',
): void {
  if (sheet.protection) throw new InvalidUse('the sheet is protected already');
  sheet.protection = { password, options: { ...STRICT, ...options } };
}

export const SHEET_PROTECTION: Kind<Excel.WorksheetProtection, Sheet> = kindOf<
  Excel.WorksheetProtection,
  Sheet
>('WorksheetProtection', {
  fields: {
    protected: { read: ({ protection }) => protection !== null },
    options: { read: ({ protection }) => protection?.options ?? STRICT },
  },
  acts: {
    protect: protectSheet,
    unprotect: (sheet, password = '') => {
      if (sheet.protection && sheet.protection.password !== password)
        throw invalidArgument('WorksheetProtection.unprotect', 'another password');
      sheet.protection = null;
    },
  },
});

export const BOOK_PROTECTION: Kind<Excel.WorkbookProtection, Book> = kindOf<Excel.WorkbookProtection, Book>(
  'WorkbookProtection',
  {
    fields: { protected: { read: ({ structureProtected }) => structureProtected } },
    acts: {
      protect: (book) => {
        if (book.structureProtected)
          throw new OfficeError('InvalidOperation', 'The workbook is protected already.');
        book.structureProtected = true;
      },
      unprotect: (book) => {
        book.structureProtected = false;
      },
    },
  },
);
