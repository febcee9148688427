import { workbookTableName } from '../../i18n/name-of';
import { formatList } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Problem } from '../../model/problem';
import { TABLE_NAMES, type TableName } from '../../model/tables';
import { cellAddress } from '../cell-address';
import type { TableImage } from '../port';

/** The images that may be one table of ours: those with its name, and copies as Excel names them. */
export interface Candidates {
  readonly table: TableName;
  /** The one to read: that with the plain name, else the first. */
  readonly image: TableImage;
  readonly others: readonly TableImage[];
}

/** A copied sheet brings `kpLots` along as `kpLots3` or `kpLots_2`. */
const COPY = /[_ ]?\d+$/;

const candidatesOf = (table: TableName, images: readonly TableImage[]): Candidates | null => {
  const name = workbookTableName(table).toLowerCase();
  const mine = images.filter(
    (image) => image.name.toLowerCase() === name || image.name.toLowerCase().replace(COPY, '') === name,
  );
  const image = mine.find((candidate) => candidate.name.toLowerCase() === name) ?? mine[0];
  return image === undefined
    ? null
    : { table, image, others: mine.filter((candidate) => candidate !== image) };
};

/** Our tables among all tables of a workbook, in the order of the model; the user's own are left alone. */
export const findTables = (images: readonly TableImage[]): readonly Candidates[] =>
  TABLE_NAMES.map((table) => candidatesOf(table, images)).filter((found) => found !== null);

/** Which tables are there more than once, or that there are none; the parser says which ones it misses. */
export const tableProblems = (found: readonly Candidates[], language: Language): readonly Problem[] => {
  const nowhere = { row: null, column: null, severity: 'error', value: null } as const;
  if (found.length === 0) return [{ ...nowhere, table: null, code: 'no-tables', details: {} }];
  return found
    .filter(({ others }) => others.length > 0)
    .map(({ table, image, others }) => {
      const copy = others[0] ?? image;
      const sheets = [...new Set([image, ...others].map(({ sheet }) => sheet))];
      return {
        ...nowhere,
        table,
        cell: cellAddress(copy.sheet, copy.top, copy.left),
        code: 'table-twice',
        details: { name: workbookTableName(table), sheets: formatList(sheets, language) },
      };
    });
};
