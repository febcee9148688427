import {
  BooleanNumber,
  IResourceLoaderService,
  type ICellData,
  type IRange,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type Nullable,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { CellValue } from '../../../workbook/port';
import type { ChartSpec } from '../../../workbook/spec/sheet-spec';
import type {
  GridBook,
  GridCell,
  GridColumn,
  GridContent,
  GridLook,
  GridRow,
  GridSheet,
} from '../../file/grid/grid-book';
import { same } from '../../file/grid/same-content';
import { isFormula, ownValue, valuesOf, type ValueAt } from './cell-values';
import { ORIGIN } from './cells-of-sheet';
import type { Grid } from './create-grid';
import { lookOfStyle } from './look-of-style';
import { areaOf } from './ranges';
import { resourcesIn, type Resources } from './resources-of-book';
import type { RememberedFilter } from './table-filters';
import { heightOfPixels, widthOfPixels } from './sizes';

/** What a sheet remembers of where it came from. */
export interface SheetMemory {
  readonly origin: string | null;
  readonly charts: readonly ChartSpec[];
  /** What the file's own filter asked. */
  readonly filters: readonly RememberedFilter[];
}

/** The looks with which a workbook was opened, by the names they have in the grid. */
export type KnownLooks = ReadonlyMap<string, GridLook>;

/** The workbook as it now is in the grid, ready to be written to a file. */
export function gridOfBook(grid: Grid, book: Workbook, known: KnownLooks): GridBook {
  const snapshot = grid.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(book.getUnitId());
  if (snapshot === null) throw new TypeError('the workbook is not in the grid');
  const resources = resourcesIn(snapshot);
  return {
    sheets: book.getSheets().map((sheet) => gridSheet(grid, sheet, looksIn(snapshot, known), resources)),
    names: resources.names((id) => book.getSheetBySheetId(id)?.getName() ?? null),
  };
}

type LookOf = (style: Nullable<IStyleData | string>) => GridLook;

const looksIn = (snapshot: IWorkbookData, known: KnownLooks): LookOf => {
  const made = new Map<string, GridLook>();
  return (style) => {
    if (style === null || style === undefined) return {};
    if (typeof style !== 'string') return lookOfStyle(style);
    const look = known.get(style) ?? made.get(style) ?? lookOfStyle(snapshot.styles[style] ?? {});
    made.set(style, look);
    return look;
  };
};

function gridSheet(grid: Grid, sheet: Worksheet, lookOf: LookOf, resources: Resources): GridSheet {
  const config = sheet.getConfig();
  const memory = (config.custom ?? {}) as Partial<SheetMemory>;
  const id = sheet.getSheetId();
  const { xSplit, ySplit } = config.freeze;
  const colour = /^#([0-9a-f]{6})/i.exec(config.tabColor)?.[1];
  return {
    name: sheet.getName(),
    origin: memory.origin ?? null,
    hidden: config.hidden === BooleanNumber.TRUE,
    tabColour: colour?.toUpperCase() ?? null,
    gridLines: config.showGridlines !== BooleanNumber.FALSE,
    rightToLeft: config.rightToLeft === BooleanNumber.TRUE,
    zoom: Math.round(sheet.getZoomRatio() * 100),
    frozen: { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) },
    defaultWidth: null,
    defaultHeight: null,
    columns: columnsOf(sheet, lookOf),
    rows: rowsOf(sheet, lookOf, resources.filtered(id)),
    cells: cellsOf(grid, sheet, lookOf),
    merges: sheet.getMergeData().map(areaOf),
    tables: resources.tables(id, valuesOf(grid, sheet)),
    filter: resources.filter(id, memory.filters ?? []),
    validations: resources.validations(id),
    highlights: resources.highlights(id),
    charts: memory.charts ?? [],
  };
}

function columnsOf(sheet: Worksheet, lookOf: LookOf): readonly GridColumn[] {
  const { columnData, defaultColumnWidth } = sheet.getConfig();
  const columns: GridColumn[] = [];
  for (const key of Object.keys(columnData)
    .map(Number)
    .sort((one, other) => one - other)) {
    const data = columnData[key];
    if (data === undefined) continue;
    const hidden = data.hd === BooleanNumber.TRUE;
    const width = data.w === undefined || data.w === defaultColumnWidth ? null : widthOfPixels(data.w);
    const look = lookOf(data.s);
    if (width === null && !hidden && Object.keys(look).length === 0) continue;
    const last = columns.at(-1);
    if (last?.last === key && last.width === width && last.hidden === hidden && same(last.look, look)) {
      columns[columns.length - 1] = { ...last, last: key + 1 };
    } else columns.push({ first: key + 1, last: key + 1, width, hidden, look });
  }
  return columns;
}

function rowsOf(sheet: Worksheet, lookOf: LookOf, filteredOut: ReadonlySet<number>): readonly GridRow[] {
  const { rowData, defaultRowHeight } = sheet.getConfig();
  const sizes: Readonly<Record<number, Nullable<Partial<IRowData>>>> = rowData;
  const keys = new Set([...Object.keys(sizes).map(Number), ...filteredOut]);
  return [...keys]
    .sort((one, other) => one - other)
    .flatMap((key): readonly GridRow[] => {
      const { ia, ah, h, hd, s } = sizes[key] ?? {};
      const fits = ia !== BooleanNumber.FALSE && ah !== undefined;
      const pixels = fits ? ah : h;
      const height = pixels === undefined || pixels === defaultRowHeight ? null : heightOfPixels(pixels);
      const hidden = hd === BooleanNumber.TRUE;
      const filtered = filteredOut.has(key) && !hidden;
      const look = lookOf(s);
      if (height === null && !hidden && !filtered && Object.keys(look).length === 0) return [];
      return [{ row: key + 1, height, byHand: height !== null && !fits, hidden, filtered, look }];
    });
}

/** What a cell of the file looks like is all its own; one that was typed has what its row or column gives it. */
function cellLooks(
  sheet: Worksheet,
  lookOf: LookOf,
): (cell: ICellData, row: number, column: number) => GridLook {
  const { rowData, columnData } = sheet.getConfig();
  const rows: Readonly<Record<number, Nullable<Partial<IRowData>>>> = rowData;
  return ({ s, custom }, row, column) => {
    const beneath = [columnData[column]?.s, rows[row]?.s].filter(
      (style) => style !== null && style !== undefined,
    );
    if (beneath.length === 0 || (custom?.[ORIGIN] !== undefined && typeof s === 'string')) return lookOf(s);
    return [...beneath, s].map(lookOf).reduce((below, look) => ({ ...below, ...look }), {});
  };
}

function cellsOf(grid: Grid, sheet: Worksheet, lookOf: LookOf): readonly GridCell[] {
  const model = grid.injector.get(FormulaDataModel);
  const at = valuesOf(grid, sheet);
  const spills: Nullable<Record<number, Record<number, IRange>>> =
    model.getArrayFormulaRange()[sheet.getUnitId()]?.[sheet.getSheetId()];
  const lookAt = cellLooks(sheet, lookOf);
  const cells: GridCell[] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    const look = lookAt(cell, row, column);
    const content = contentOf(cell, { at, row, column, spill: spills?.[row]?.[column] }, () =>
      model.getFormulaStringByCell(row, column, sheet.getSheetId(), sheet.getUnitId()),
    );
    const origin = (cell.custom?.[ORIGIN] as string | undefined) ?? null;
    if (content === null && origin === null && Object.keys(look).length === 0) return;
    cells.push({ row: row + 1, column: column + 1, origin, content, look });
  });
  return cells.sort((one, other) => one.row - other.row || one.column - other.column);
}

interface Place {
  readonly at: ValueAt;
  readonly row: number;
  readonly column: number;
  readonly spill: IRange | undefined;
}

function contentOf(cell: ICellData, place: Place, formulaText: () => Nullable<string>): GridContent {
  const { at, row, column, spill } = place;
  // What a spill fills is no content of the cell itself.
  if (!isFormula(cell)) return ownValue(cell);
  const formula = (cell.f ?? formulaText() ?? '').replace(/^=/, '');
  // A cell that held nothing but an error in the file.
  if (/^#[A-Z/0!?]+$/.test(formula)) return { error: formula };
  const value = at(row, column);
  if (spill === undefined || isOneCell(spill)) return { formula, value };
  return { formula, value, spill: areaOf(spill), spilled: valuesIn(spill, at) };
}

const isOneCell = ({ startRow, endRow, startColumn, endColumn }: IRange): boolean =>
  startRow === endRow && startColumn === endColumn;

const valuesIn = (range: IRange, at: ValueAt): readonly (readonly CellValue[])[] =>
  span(range.startRow, range.endRow).map((row) =>
    span(range.startColumn, range.endColumn).map((column) => at(row, column)),
  );

const span = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
