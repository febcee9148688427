import { parsedCell } from '../../../../workbook/area';
import { mappedReferences, SAME } from '../formula/mapped-references';
import type { GridBook, GridSheet, GridTable } from '../grid-book';
import { isFormula } from '../same-content';

const LONGEST_SHEET = 31;
const NOT_IN_SHEET = /[:\\/?*[\]\p{Cc}]/gu;
const NOT_IN_TABLE = /[^\p{L}\p{N}_.\\]/gu;
const BEGINS_TABLE = /^[\p{L}_\\]/u;
const LOOKS_LIKE_R1C1 = /^[rc]\d*([rc]\d*)?$/i;

/** A name that no other has, whatever its capitals: with a number behind it where it is taken. */
function unique(name: string, taken: Set<string>, longest: number): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++)
    free = `${name.slice(0, longest - String(number).length - 1)}_${number}`;
  taken.add(free.toLowerCase());
  return free;
}

/** A grid allows names that are longer, or have signs, than a file can hold. */
function sheetNames(sheets: readonly GridSheet[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    const allowed = name.replace(NOT_IN_SHEET, '-').slice(0, LONGEST_SHEET).replace(/^'|'$/g, '-');
    return unique(allowed === '' ? 'Blad' : allowed, taken, LONGEST_SHEET);
  });
}

/** Names of tables may not look like cells, and hold no spaces; the copy of a sheet brings them in twice. */
function tableName(name: string, taken: Set<string>): string {
  const allowed = name.replace(NOT_IN_TABLE, '_');
  const begun = BEGINS_TABLE.test(allowed) ? allowed : `_${allowed}`;
  const safe = parsedCell(begun) !== null || LOOKS_LIKE_R1C1.test(begun) ? `_${begun}` : begun;
  return unique(safe, taken, 255);
}

/** Every column of a table in a file has a name of its own, of at most 255 characters. */
function withColumns(table: GridTable): GridTable {
  const taken = new Set<string>();
  const columns = table.columns.map((name, at) =>
    unique((name === '' ? `Kolom${at + 1}` : name).slice(0, 255), taken, 255),
  );
  return { ...table, columns };
}

/** The tables of the workbook with names that a file can hold; those of the file go first. */
function namedTables(grid: GridBook): ReadonlyMap<GridTable, string> {
  const taken = new Set(
    grid.names.filter(({ sheet }) => sheet === null).map(({ name }) => name.toLowerCase()),
  );
  const tables = grid.sheets.flatMap((sheet) => sheet.tables);
  const inTurn = [
    ...tables.filter(({ origin, name }) => origin === name),
    ...tables.filter(({ origin, name }) => origin !== name),
  ];
  return new Map(inTurn.map((table) => [table, tableName(table.name, taken)]));
}

/** The workbook with names that a file can hold. Formulas follow where a sheet gets another name. */
export function withFileNames(grid: GridBook): GridBook {
  const names = sheetNames(grid.sheets);
  const tables = namedTables(grid);
  const sheets = grid.sheets.map((sheet, at) => ({
    ...sheet,
    name: names[at] ?? sheet.name,
    tables: sheet.tables.map((table) => withColumns({ ...table, name: tables.get(table) ?? table.name })),
  }));
  const renamed = new Map(
    grid.sheets.flatMap(({ name }, at) => (names[at] === name ? [] : [[name, names[at] ?? name]])),
  );
  if (renamed.size === 0) return { ...grid, sheets };
  const formula = (text: string): string =>
    mappedReferences(text, { ...SAME, sheet: (name) => renamed.get(name) ?? name });
  return {
    names: grid.names.map((each) => ({
      ...each,
      formula: formula(each.formula),
      sheet: each.sheet === null ? null : (renamed.get(each.sheet) ?? each.sheet),
    })),
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        isFormula(cell.content)
          ? { ...cell, content: { ...cell.content, formula: formula(cell.content.formula) } }
          : cell,
      ),
    })),
  };
}
