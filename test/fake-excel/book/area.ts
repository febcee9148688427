import { columnLetters } from './address';
import type { Sheet } from './sheet';

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** A rectangle on a sheet; rows and columns from 0. It moves along when cells are inserted or deleted before it. */
export class Area {
  constructor(
    readonly sheet: Sheet,
    public top: number,
    public left: number,
    public rows: number,
    public columns: number,
  ) {
    sheet.keepsTrackOf(this);
  }

  get bottom(): number {
    return this.top + this.rows - 1;
  }
  get right(): number {
    return this.left + this.columns - 1;
  }
  get isWholeColumns(): boolean {
    return this.rows === ROWS;
  }
  get isWholeRows(): boolean {
    return this.columns === COLUMNS;
  }

  has(row: number, column: number): boolean {
    return row >= this.top && row <= this.bottom && column >= this.left && column <= this.right;
  }

  holds(other: Area): boolean {
    return (
      this.has(other.top, other.left) && this.has(other.bottom, other.right) && this.sheet === other.sheet
    );
  }

  meets(other: Area): boolean {
    return (
      this.sheet === other.sheet &&
      this.top <= other.bottom &&
      other.top <= this.bottom &&
      this.left <= other.right &&
      other.left <= this.right
    );
  }

  /** Such as `A1:B2`, `A:C` or `1:4`. */
  get local(): string {
    if (this.isWholeColumns) return `${columnLetters(this.left)}:${columnLetters(this.right)}`;
    if (this.isWholeRows) return `${this.top + 1}:${this.bottom + 1}`;
    const first = `${columnLetters(this.left)}${this.top + 1}`;
    return this.rows * this.columns === 1 ? first : `${first}:${columnLetters(this.right)}${this.bottom + 1}`;
  }

  /** With the sheet before it, such as `'Eigen blad'!A1`. */
  get address(): string {
    return `${this.sheet.quotedName}!${this.local}`;
  }

  /** Each cell as row and column, row by row; of whole rows and columns only the cells that are there. */
  places(): readonly (readonly [number, number])[] {
    if (this.isWholeColumns || this.isWholeRows) return this.sheet.placesIn(this);
    return Array.from({ length: this.rows * this.columns }, (_, at) => [
      this.top + Math.floor(at / this.columns),
      this.left + (at % this.columns),
    ]);
  }

  /** One value per cell, in rows. */
  matrix<T>(of: (row: number, column: number) => T): T[][] {
    return Array.from({ length: this.rows }, (_, row) =>
      Array.from({ length: this.columns }, (__, column) => of(this.top + row, this.left + column)),
    );
  }

  part(row: number, column: number, rows = 1, columns = 1): Area {
    return new Area(this.sheet, this.top + row, this.left + column, rows, columns);
  }
}

/** Where two areas meet; null where they do not. */
export function intersection(one: Area, other: Area): Area | null {
  if (!one.meets(other)) return null;
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  return new Area(
    one.sheet,
    top,
    left,
    Math.min(one.bottom, other.bottom) - top + 1,
    Math.min(one.right, other.right) - left + 1,
  );
}
