import { columnLetters } from '../../../workbook/cell-address';

/** A rectangle of cells, rows and columns counted from 1, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

const CELL = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** `B2:C4`, or `B2` for a single cell. */
export const areaName = ({ top, left, bottom, right }: Area): string =>
  top === bottom && left === right
    ? cellName(top, left)
    : `${cellName(top, left)}:${cellName(bottom, right)}`;

/** Row and column of an address such as `B2` or `$B$2`; null for anything else. */
export const parsedCell = (address: string): { readonly row: number; readonly column: number } | null => {
  const [, letters, digits] = CELL.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  const row = Number(digits);
  return row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null;
};

/** The part behind the name of the sheet: `B2:C4` for `'Eigen blad'!B2:C4`. */
export const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/** The area of `B2:C4`, `Blad!B2:C4` or `B2`; null for anything else, such as whole rows. */
export const parsedArea = (address: string): Area | null => {
  const [first = '', last = first] = withoutSheet(address).split(':');
  const from = parsedCell(first);
  const to = parsedCell(last);
  if (from === null || to === null) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
};

export const overlap = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

export const sameArea = (one: Area, other: Area): boolean => areaName(one) === areaName(other);

/** The smallest area around all of these; null for none. */
export const around = (areas: readonly Area[]): Area | null =>
  areas.reduce<Area | null>(
    (sum, area) =>
      sum === null
        ? area
        : {
            top: Math.min(sum.top, area.top),
            left: Math.min(sum.left, area.left),
            bottom: Math.max(sum.bottom, area.bottom),
            right: Math.max(sum.right, area.right),
          },
    null,
  );

/** What is left of an area without the cells of another, as areas that do not overlap. */
const without = (area: Area, hole: Area): readonly Area[] => {
  if (!overlap(area, hole)) return [area];
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  const left = Math.max(area.left, hole.left);
  const right = Math.min(area.right, hole.right);
  return [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { top, bottom, left: area.left, right: left - 1 },
    { top, bottom, left: right + 1, right: area.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
};

export const areaWithout = (area: Area, holes: readonly Area[]): readonly Area[] =>
  holes.reduce<readonly Area[]>((parts, hole) => parts.flatMap((part) => without(part, hole)), [area]);
