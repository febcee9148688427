import { invalidArgument } from '../core/office-error';
import type { Book } from './book';

const IN_QUOTES = /"(?:[^"]|"")*"/g;
const SHEET = /'((?:[^']|'')+)'!|(?<![#\p{L}\p{N}_.'])([\p{L}_][\p{L}\p{N}_.]*)!/gu;
const TABLE = /(?<![\p{L}\p{N}_.\]'])([\p{L}_][\p{L}\p{N}_.]*)\[(?:([^[\]#@]+)\])?/gu;

/**
 * Refuses a formula that names a sheet, a table or a column of a table that is not there: Excel takes no such formula,
 * as it takes a function that it does not know (`#NAME?`).
 */
export function refuseUnknown(book: Book, formula: string): void {
  const bare = formula.replaceAll(IN_QUOTES, '""');
  for (const [, quoted, plain] of bare.matchAll(SHEET)) {
    const name = quoted?.replaceAll("''", "'") ?? plain ?? '';
    if (!book.sheetNamed(name))
      throw invalidArgument('Range.formulas', `${formula}: there is no sheet ${name}`);
  }
  for (const [, name = '', column] of bare.matchAll(TABLE)) {
    const table = book.tableNamed(name);
    if (!table) throw invalidArgument('Range.formulas', `${formula}: there is no table ${name}`);
    const header = column?.replaceAll(/'(.)/g, '$1');
    if (header !== undefined && table.columnNamed(header) === null)
      throw invalidArgument('Range.formulas', `${formula}: ${name} has no column ${header}`);
  }
}
