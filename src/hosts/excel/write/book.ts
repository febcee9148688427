/// <reference types="office-js" />
import { askDateSystem } from '../read/date-system';
import type { Area } from '../../../workbook/area';
import { parsedArea } from '../place/area';

interface BookSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

interface BookTable {
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
}

/** What there is in the workbook before it is written in. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly structureIsProtected: boolean;
  readonly tables: readonly BookTable[];
  /** Defined names, which no table may have. */
  readonly names: readonly string[];
  /** Its days are counted from 1904. */
  readonly since1904: boolean;
}

export const lookAtBook = async (context: Excel.RequestContext): Promise<Book> => {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  tables.load('items/name,items/worksheet/id');
  names.load('items/name');
  protection.load('protected');
  const isSince1904 = askDateSystem(context);
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange().load('address'));
  if (ranges.length > 0) await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name, protection: lock }) => ({
      id,
      name,
      isProtected: lock.protected,
    })),
    structureIsProtected: protection.protected,
    tables: tables.items.flatMap(({ name, worksheet }, at) => {
      const area = parsedArea(ranges[at]?.address ?? '');
      return area === null ? [] : [{ name, sheetId: worksheet.id, area }];
    }),
    names: names.items.map(({ name }) => name),
    since1904: isSince1904(),
  };
};

export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const sheetCalled = ({ sheets }: Book, name: string): BookSheet | null =>
  sheets.find((sheet) => sameName(sheet.name, name)) ?? null;

/** Tables of ours have such a name; any other on our sheets is the user's. */
export const isOurTable = (name: string): boolean => /^kp[A-Z]/.test(name);
