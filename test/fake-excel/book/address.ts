/** Letters of a column counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Column from 0 of letters. */
export const columnOf = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const LAST = { row: 1_048_576, column: 16_384 };

function between(rowA: number, columnA: number, rowB: number, columnB: number): Rectangle | null {
  const top = Math.min(rowA, rowB);
  const left = Math.min(columnA, columnB);
  const rows = Math.abs(rowA - rowB) + 1;
  const columns = Math.abs(columnA - columnB) + 1;
  return top < 0 || top + rows > LAST.row || left + columns > LAST.column
    ? null
    : { top, left, rows, columns };
}

/** Reads `A1`, `$A$1:B2`, `A:C` or `1:4`, counted from 0; null for anything else. */
export function rectangleOf(text: string): Rectangle | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, column = '', row = '', lastColumn = column, lastRow = row] = cells;
    return between(Number(row) - 1, columnOf(column), Number(lastRow) - 1, columnOf(lastColumn));
  }
  const columns = WHOLE_COLUMNS.exec(text);
  if (columns) return between(0, columnOf(columns[1] ?? ''), LAST.row - 1, columnOf(columns[2] ?? ''));
  const rows = WHOLE_ROWS.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST.column - 1);
  return null;
}

/** Splits `'Eigen blad'!A1` into the sheet and what comes after; without a sheet that is null. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const at = address.lastIndexOf('!');
  return at < 0
    ? { sheet: null, rest: address }
    : { sheet: address.slice(0, at), rest: address.slice(at + 1) };
}
