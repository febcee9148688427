import type { Draft } from '../../write/draft';
import { damaged } from '../../unreadable-file';
import type { Parts } from '../../zip/unpack';
import { followAnchors } from '../follow/follow-anchors';
import { followFrame } from '../follow/follow-frame';
import type { Following } from '../follow/following';
import type { GridCell, GridSheet, GridTable } from '../grid-book';
import { sheetFrame } from '../read/sheet-frame';
import type { ClaimedSheet } from './claimed-sheets';
import { detachedFrame } from './detached-frame';
import type { CellWriting } from './grid-cell-xml';
import type { OverlayOf } from './highlight-element';
import { without } from './frame-order';
import { layColumns } from './lay-columns';
import { layFilter } from './lay-filter';
import { layFrame, unselect } from './lay-frame';
import { layHighlights } from './lay-highlights';
import { layTables } from './lay-tables';
import { layValidations } from './lay-validations';
import { sameSheet } from './same-sheet';
import { sheetData } from './sheet-data';
import { emptySheet, sheetWith } from './written-sheet';

export interface SheetWriting extends Omit<CellWriting, 'tableAt'> {
  readonly parts: Parts;
  readonly draft: Draft;
  readonly following: Following;
  readonly overlay: OverlayOf;
  readonly nextTableId: () => number;
}

/**
 * The bytes of a sheet as the grid has it, in this part. What it has from the file and no grid shows is kept, and
 * all of it where nothing changed.
 */
export function laySheet(part: string, claimed: ClaimedSheet, writing: SheetWriting): Uint8Array {
  const { sheet, source, place, own } = claimed;
  const { following, parts, book } = writing;
  const before = book.sheet(source?.name ?? null);
  const bytes = source === null ? emptySheet() : parts.get(source.part);
  if (!bytes) throw damaged(part);
  const read = sheetFrame(bytes, part);
  const frame = own || source === null ? read : detachedFrame(read);
  const standing = JSON.stringify(frame);
  const moves = own && source !== null ? following.moves(source.name) : null;
  if (own && source !== null) {
    followFrame(frame, following, source.name);
    if (moves) followAnchors(frame, moves);
  } else unselect(frame);
  const columns = moves === null || moves.columns.still ? null : moves.columns.place;
  layFrame(frame, sheet, before);
  layColumns(frame, sheet, before, columns);
  layFilter(frame, sheet, before, { overlay: writing.overlay, columnNow: columns });
  layValidations(frame, sheet, before, following);
  layHighlights(frame, sheet, before, writing);
  layTables(frame, part, claimed, before, { ...writing, nextId: writing.nextTableId });
  if (own && before !== null && sameSheet(sheet, before) && JSON.stringify(frame) === standing) return bytes;
  without(frame, 'dimension');
  const rows = sheetData(withHeaders(sheet), {
    ...writing,
    standingRows: source === null ? new Map() : book.cells(place).rows,
    rowNow: moves?.rows.place ?? ((row) => row),
    tableAt: (row, column) => tableAt(sheet.tables, row, column),
  });
  return sheetWith(frame, rows);
}

const tableAt = (tables: readonly GridTable[], row: number, column: number): string | null =>
  tables.find(
    ({ area: { top, bottom, left, right } }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  )?.name ?? null;

/** The headers of a table stand in its cells as text, or Excel calls the table damaged. */
function withHeaders(sheet: GridSheet): GridSheet {
  const headers = new Map<string, string>();
  for (const { area, columns, headerRow } of sheet.tables)
    if (headerRow) columns.forEach((name, at) => headers.set(`${area.top} ${area.left + at}`, name));
  if (headers.size === 0) return sheet;
  const cells = sheet.cells.map((cell): GridCell => {
    const key = `${cell.row} ${cell.column}`;
    const header = headers.get(key);
    headers.delete(key);
    return header === undefined || cell.content === header ? cell : { ...cell, content: header };
  });
  const added = [...headers].map(([key, content]): GridCell => {
    const [row = 0, column = 0] = key.split(' ').map(Number);
    return { row, column, origin: null, content, look: {} };
  });
  return { ...sheet, cells: [...cells, ...added] };
}
