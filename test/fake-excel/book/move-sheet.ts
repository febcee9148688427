import { invalidArgument } from '../core/office-error';
import type { Sheet } from './sheet';

/** Gives a sheet another place in the order of the tabs. */
export function moveSheet(sheet: Sheet, position: number): void {
  const { sheets } = sheet.book;
  sheet.book.mayChangeStructure();
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length)
    throw invalidArgument('Worksheet.position', `a place from 0 to ${sheets.length - 1}`);
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}
