import { workbookTableName } from '../../i18n/name-of';
import { cellText, type CellTextKey } from '../../i18n/cell-text';
import type { TableName } from '../../model/tables';
import type { CellValue, TableImage } from '../../workbook/port';
import { wrongArgument } from '../answer';
import { cellOf, errorIn } from '../argument/host-value';
import { answerLanguage } from '../session';
import { tableCalled } from './table-called';

/** Headers that fit in a sentence. */
const MOST_HEADERS = 4;
/** What Excel and people call the last row of a table that adds up the others. */
const TOTALS_ROW = /^(totaal|totalen|total|totals|som|sum|subtotaal|subtotal)$/i;

/**
 * The tables that `KP.MODEL` was given, each recognised by its headers, as the port would give them. Where they
 * stand is not known here. Ends with `#VALUE!` for what is no table of ours, and for one that comes twice.
 */
export const tablesIn = (given: readonly unknown[]): readonly TableImage[] => {
  if (given.length === 0) refuse('functions.table.none', {});
  const images = given.map((range, index) => tableIn(range, index + 1));
  images.forEach(({ name }, index) => {
    const first = images.findIndex((other) => other.name === name);
    if (first < index) refuse('functions.table.twice', { one: first + 1, other: index + 1, name });
  });
  return images;
};

const tableIn = (range: unknown, at: number): TableImage => {
  const error = errorIn(range) ?? errorIn(onlyCell(range));
  if (error !== null) return refuse('functions.table.error', { at, error });
  if (!Array.isArray(range)) return refuse('functions.table.noRange', { at });
  const [headers = [], ...rows] = (range as readonly (readonly unknown[])[]).map((row) => row.map(cellValue));
  if (headers.every((header) => header === null)) return refuse('functions.table.empty', { at });
  const table = tableCalled(headers);
  if (table === null) return refuse('functions.table.unknown', { at, headers: headersInWords(headers) });
  refuseTotals(table, rows);
  return { name: workbookTableName(table), sheet: '', top: 1, left: 1, headers, rows, merged: [] };
};

const onlyCell = (range: unknown): unknown => {
  if (!Array.isArray(range) || range.length !== 1) return null;
  const row: unknown = range[0];
  return Array.isArray(row) && row.length === 1 ? row[0] : null;
};

/** A cell as the port gives it. */
const cellValue = (given: unknown): CellValue => {
  const error = errorIn(given);
  if (error !== null) return { error };
  const cell = cellOf(given);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;
};

/** `[#All]` brings the totals row along, which would count as one more organisation or lot. */
const refuseTotals = (table: TableName, rows: readonly (readonly CellValue[])[]): void => {
  const filled = rows.findLast((row) => row.some((cell) => cell !== null));
  const first = filled?.find((cell) => cell !== null);
  if (typeof first === 'string' && TOTALS_ROW.test(first.trim()))
    refuse('functions.table.totals', { name: workbookTableName(table) });
};

const headersInWords = (headers: readonly CellValue[]): string => {
  const texts = headers.filter((header) => header !== null).map((header) => `‘${headerText(header)}’`);
  return texts.slice(0, MOST_HEADERS).join(', ');
};

const headerText = (header: NonNullable<CellValue>): string =>
  typeof header === 'object' ? header.error : String(header);

const refuse = (key: CellTextKey, values: Readonly<Record<string, string | number>>): never =>
  wrongArgument(cellText(answerLanguage())(key, values));
