import {
  areaName,
  cellName,
  LAST_COLUMN,
  LAST_ROW,
  parsedArea,
  parsedCell,
  type Area,
} from '../../../../workbook/area';
import type { GridSheet } from '../grid-book';
import { originPlace } from '../grid-origin';
import { follower, type Follower, type Votes } from './axis';

/** Where the cells of one sheet are now. */
export interface Moves {
  /** Nothing has moved. */
  readonly still: boolean;
  readonly rows: Follower;
  readonly columns: Follower;
  /** Null where nothing is left of the area. */
  readonly area: (area: Area) => Area | null;
  /** Where what was put on one cell, such as a note, is now; null where the cell is gone. */
  readonly cell: (address: string) => string | null;
}

interface Step {
  readonly before: { readonly row: number; readonly column: number };
  readonly now: { readonly row: number; readonly column: number };
}

const steps = (sheet: GridSheet, place: number): readonly Step[] =>
  sheet.cells.flatMap(({ row, column, origin }): readonly Step[] => {
    if (origin === null) return [];
    const from = originPlace(origin);
    const before = from.sheet === place ? parsedCell(from.address) : null;
    return before === null ? [] : [{ before, now: { row, column } }];
  });

function votesOf(all: readonly Step[], way: 'row' | 'column'): Votes {
  const votes = new Map<number, Map<number, number>>();
  for (const { before, now } of all) {
    const counts = votes.get(before[way]) ?? new Map<number, number>();
    votes.set(before[way], counts);
    counts.set(now[way], (counts.get(now[way]) ?? 0) + 1);
  }
  return votes;
}

/** Follows the cells of a sheet by where they came from. `place` is that of the sheet in the file, from 1. */
export function movesOf(sheet: GridSheet, place: number): Moves {
  const all = steps(sheet, place);
  const rows = follower(votesOf(all, 'row'), LAST_ROW);
  const columns = follower(votesOf(all, 'column'), LAST_COLUMN);
  const area = (before: Area): Area | null => {
    const down = rows.stretch(before.top, before.bottom);
    const across = columns.stretch(before.left, before.right);
    return down === null || across === null
      ? null
      : { top: down[0], left: across[0], bottom: down[1], right: across[1] };
  };
  const still = all.every(({ before, now }) => before.row === now.row && before.column === now.column);
  let known: ReadonlyMap<string, string> | null = null;
  return {
    still,
    rows,
    columns,
    area,
    cell: (address) => {
      known ??= placesOf(all);
      const found = known.get(address);
      if (found !== undefined) return found;
      const before = parsedArea(address);
      const now = before === null ? null : area(before);
      return now === null ? null : areaName(now);
    },
  };
}

/** Where each cell is now; of copies, the one that stayed where it was. */
function placesOf(all: readonly Step[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { before, now } of all) {
    const from = cellName(before.row, before.column);
    const to = cellName(now.row, now.column);
    if (to === from || !places.has(from)) places.set(from, to);
  }
  return places;
}
