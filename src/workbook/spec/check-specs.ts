import type { SheetSpec, TableSpec } from './sheet-spec';
import { overlap, parsedCell } from '../area';
import { BrokenSpec } from './broken-spec';
import { LISTS_SHEET } from './hidden-sheets';
import { tableArea } from './table-area';

const FORBIDDEN = /[\\/?*[\]:\p{Cc}]/u;
const LONGEST_SHEET_NAME = 31;
const LONGEST_HEADER = 255;
const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u;
const LOOKS_LIKE_R1C1 = /^[rc]\d*([rc]\d*)?$/i;

const checkSheetName = (name: string): void => {
  const wrong =
    name.trim() === '' ||
    name.length > LONGEST_SHEET_NAME ||
    FORBIDDEN.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    [LISTS_SHEET.toLowerCase(), 'history'].includes(name.toLowerCase());
  if (wrong) throw new BrokenSpec(`a sheet cannot be called “${name}”`);
};

const checkUnique = (names: readonly string[], what: string): void => {
  const lower = names.map((name) => name.toLowerCase());
  const twice = names.find((_, index) => lower.indexOf(lower[index] ?? '') !== index);
  if (twice !== undefined) throw new BrokenSpec(`two ${what} are called ${twice}`);
};

const checkTable = ({ name, columns, rows }: TableSpec): void => {
  if (!TABLE_NAME.test(name) || parsedCell(name) !== null || LOOKS_LIKE_R1C1.test(name))
    throw new BrokenSpec(`${name} cannot be the name of a table`);
  const headers = columns.map(({ header }) => header);
  if (
    headers.length === 0 ||
    headers.some((header) => header.trim() === '' || header.length > LONGEST_HEADER)
  )
    throw new BrokenSpec(`${name}: every column needs a header of at most ${LONGEST_HEADER} characters`);
  checkUnique(headers, `columns of ${name}`);
  if (rows.some((row) => row.length !== columns.length))
    throw new BrokenSpec(`${name}: a row has more or fewer cells than there are columns`);
};

/** Throws `BrokenSpec` for sheets that no workbook can hold together. */
export const checkSpecs = (specs: readonly SheetSpec[]): void => {
  for (const { name, tables } of specs) {
    checkSheetName(name);
    tables.forEach(checkTable);
    const areas = tables.map(tableArea);
    if (areas.some((area, index) => areas.slice(index + 1).some((other) => overlap(area, other))))
      throw new BrokenSpec(`${name}: two tables overlap`);
  }
  checkUnique(
    specs.map(({ name }) => name),
    'sheets',
  );
  checkUnique(
    specs.flatMap(({ tables }) => tables.map(({ name }) => name)),
    'tables',
  );
};
