import { gridOf } from '../../../../src/hosts/file/grid/read/grid-of';
import { withGrid } from '../../../../src/hosts/file/grid/write/with-grid';
import type { GridBook, GridCell, GridContent, GridSheet } from '../../../../src/hosts/file/grid/grid-book';
import type { Area } from '../../../../src/workbook/area';
import { parsedCell } from '../../../../src/workbook/area';
import { isFormula } from '../../../../src/hosts/file/grid/same-content';
import { pack } from '../../../../src/hosts/file/zip/pack';
import { unpack } from '../../../../src/hosts/file/zip/unpack';

/** What somebody does to a workbook in a grid. */
export type Edit = (grid: GridBook) => GridBook;

export const shown = (bytes: Uint8Array): Promise<GridBook> => gridOf(unpack(bytes));

/** A file after somebody opened it, did this and saved it. */
export async function saved(bytes: Uint8Array, ...edits: readonly Edit[]): Promise<Uint8Array> {
  const parts = unpack(bytes);
  const before = await gridOf(parts);
  const after = edits.reduce((grid, edit) => edit(grid), before);
  return pack(await withGrid(parts, after, before));
}

export const partText = (bytes: Uint8Array, part: string): string =>
  new TextDecoder().decode(unpack(bytes).get(part));

/** Changes one sheet. */
export const onSheet =
  (name: string, edit: (sheet: GridSheet) => GridSheet): Edit =>
  (grid) => ({ ...grid, sheets: grid.sheets.map((sheet) => (sheet.name === name ? edit(sheet) : sheet)) });

export function cellAt(grid: GridBook, sheet: string, address: string): GridCell | undefined {
  const place = parsedCell(address);
  return grid.sheets
    .find(({ name }) => name === sheet)
    ?.cells.find(({ row, column }) => row === place?.row && column === place.column);
}

/** Types in a cell, which keeps what it looks like. */
export const typed = (sheet: string, address: string, content: GridContent): Edit =>
  onSheet(sheet, (each) => {
    const place = parsedCell(address) ?? { row: 1, column: 1 };
    const there = each.cells.find(({ row, column }) => row === place.row && column === place.column);
    const cell: GridCell = { origin: null, look: {}, ...there, ...place, content };
    return { ...each, cells: [...each.cells.filter((other) => other !== there), cell].sort(inReadingOrder) };
  });

export const inReadingOrder = (one: GridCell, other: GridCell): number =>
  one.row - other.row || one.column - other.column;

/** Rows put in above this one, or taken out from it on (`rows` below 0), as a grid moves what it knows. */
export const rowsIn = (sheet: string, at: number, rows: number): Edit =>
  onSheet(sheet, (each) => {
    const gone = (row: number): boolean => rows < 0 && row >= at && row < at - rows;
    const now = (row: number): number => (row < at ? row : Math.max(row + rows, at));
    const area = (before: Area): Area => ({
      ...before,
      top: now(before.top),
      bottom: gone(before.bottom) ? now(before.bottom) - 1 : now(before.bottom),
    });
    const areas = (all: readonly Area[]): readonly Area[] =>
      all.map(area).filter(({ top, bottom }) => top <= bottom);
    return {
      ...each,
      cells: each.cells
        .filter(({ row }) => !gone(row))
        .map((cell) => ({ ...cell, row: now(cell.row), content: movedSpill(cell.content, area) })),
      rows: each.rows.filter(({ row }) => !gone(row)).map((row) => ({ ...row, row: now(row.row) })),
      merges: areas(each.merges),
      filter: each.filter && { ...each.filter, area: area(each.filter.area) },
      tables: each.tables.map((table) => ({ ...table, area: area(table.area) })),
      validations: each.validations.map((rule) => ({ ...rule, areas: areas(rule.areas) })),
      highlights: each.highlights.map((rule) => ({ ...rule, areas: areas(rule.areas) })),
    };
  });

const movedSpill = (content: GridContent, area: (before: Area) => Area): GridContent =>
  isFormula(content) && content.spill !== undefined ? { ...content, spill: area(content.spill) } : content;

/** Columns put in before this one. */
export const columnsIn = (sheet: string, at: number, columns: number): Edit =>
  onSheet(sheet, (each) => {
    const now = (column: number): number => (column < at ? column : column + columns);
    const area = (before: Area): Area => ({ ...before, left: now(before.left), right: now(before.right) });
    return {
      ...each,
      cells: each.cells.map((cell) => ({ ...cell, column: now(cell.column) })),
      columns: each.columns.map((run) => ({ ...run, first: now(run.first), last: now(run.last) })),
      merges: each.merges.map(area),
      filter: each.filter && { ...each.filter, area: area(each.filter.area) },
      highlights: each.highlights.map((rule) => ({
        ...rule,
        areas: rule.areas.map(area),
      })),
    };
  });

export const renamed = (sheet: string, name: string): Edit => onSheet(sheet, (each) => ({ ...each, name }));
