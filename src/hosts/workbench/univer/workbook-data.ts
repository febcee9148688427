import {
  BooleanNumber,
  LocaleType,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { GridBook, GridColumn, GridLook, GridRow, GridSheet } from '../../file/grid/grid-book';
import { cellsOfSheet, type StyleId } from './cells-of-sheet';
import { rangeOf } from './ranges';
import { pixelsOfHeight, pixelsOfWidth } from './sizes';
import { sheetFilter } from './sheet-filter';
import { styleOfLook, styleOver } from './style-of-look';
import { resourcesOf, type SheetId } from './workbook-resources';

/** Room to go on typing below and beside what is there. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 400;
const LEAST_COLUMNS = 30;
const STANDARD_WIDTH = 8.43;
const STANDARD_HEIGHT = 15;

/** The grid goes by this, though its own texts would rather have it elsewhere. */
const ZOOM = 'zoomRatio';

/** A workbook in the grid's terms. What plugins of the grid keep, such as tables, is in its resources. */
export function workbookData(book: GridBook, unitId: string, styles: StyleNames): IWorkbookData {
  const sheets = book.sheets.map((sheet, at): SheetId => ({ id: `sheet-${at + 1}`, sheet }));
  return {
    id: unitId,
    name: '',
    appVersion: '',
    locale: LocaleType.DE_DE,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((each) => [each.id, sheetData(each, styles.nameOf)])),
    styles: styles.all,
    resources: resourcesOf(sheets, book.names),
  };
}

/** Looks by name, each once. */
export interface StyleNames {
  /** In the grid's terms. */
  readonly all: Record<string, IStyleData>;
  readonly nameOf: StyleId;
  readonly names: () => ReadonlyMap<string, GridLook>;
}

export const styleNames = (): StyleNames => {
  const all: Record<string, IStyleData> = {};
  const looks = new Map<string, GridLook>();
  const named = new Map<string, string>();
  return {
    all,
    names: () => looks,
    nameOf: (look, beneath) => {
      const bare = Object.keys(beneath).length === 0;
      const text = bare ? JSON.stringify(look) : JSON.stringify([look, beneath]);
      const known = named.get(text);
      if (known !== undefined) return known;
      const name = `look-${named.size + 1}`;
      named.set(text, name);
      looks.set(name, look);
      all[name] = bare ? styleOfLook(look) : styleOver(look, beneath);
      return name;
    },
  };
};

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** One sheet in the grid's terms. Its origin and its charts go along in what it remembers. */
function sheetData({ id, sheet }: SheetId, styleId: StyleId): Partial<IWorksheetData> {
  const { frozen } = sheet;
  return {
    id,
    name: sheet.name,
    hidden: flag(sheet.hidden),
    tabColor: sheet.tabColour === null ? '' : `#${sheet.tabColour}`,
    showGridlines: flag(sheet.gridLines),
    rightToLeft: flag(sheet.rightToLeft),
    ...Object.fromEntries([[ZOOM, sheet.zoom / 100]]),
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows === 0 ? -1 : frozen.rows,
      startColumn: frozen.columns === 0 ? -1 : frozen.columns,
    },
    defaultColumnWidth: pixelsOfWidth(sheet.defaultWidth ?? STANDARD_WIDTH),
    defaultRowHeight: pixelsOfHeight(sheet.defaultHeight ?? STANDARD_HEIGHT),
    rowCount: Math.max(LEAST_ROWS, lastOf(sheet, 'row') + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, lastOf(sheet, 'column') + SPARE_COLUMNS),
    cellData: cellsOfSheet(sheet, styleId),
    mergeData: sheet.merges.map(rangeOf),
    rowData: Object.fromEntries(sheet.rows.map((row) => [row.row - 1, rowData(row, styleId)])),
    columnData: Object.fromEntries(sheet.columns.flatMap((column) => columnEntries(column, sheet, styleId))),
    custom: {
      origin: sheet.origin,
      charts: sheet.charts,
      filters: sheetFilter(sheet)?.remembered ?? [],
    },
  };
}

/** A style for cells that are not there, where the file has one. */
const styleBeneath = (look: GridLook, styleId: StyleId): { readonly s?: string } =>
  Object.keys(look).length === 0 ? {} : { s: styleId(look, {}) };

function rowData({ height, byHand, hidden, look }: GridRow, styleId: StyleId): Partial<IRowData> {
  const pixels = height === null ? undefined : pixelsOfHeight(height);
  return {
    ...(pixels === undefined ? {} : { h: pixels, ia: flag(!byHand) }),
    // A height that fits goes on fitting.
    ...(pixels === undefined || byHand ? {} : { ah: pixels }),
    hd: flag(hidden),
    ...styleBeneath(look, styleId),
  };
}

const lastOf = ({ cells }: GridSheet, way: 'row' | 'column'): number =>
  cells.reduce((last, cell) => Math.max(last, cell[way]), 0);

/** A range of columns may reach the end of the sheet: only what the grid has is set. */
const columnEntries = (
  { first, last, width, hidden, look }: GridColumn,
  sheet: GridSheet,
  styleId: StyleId,
): readonly (readonly [number, Partial<IColumnData>])[] => {
  const end = Math.min(last, Math.max(LEAST_COLUMNS, lastOf(sheet, 'column') + SPARE_COLUMNS));
  return Array.from({ length: Math.max(0, end - first + 1) }, (_, offset) => [
    first - 1 + offset,
    {
      ...(width === null ? {} : { w: pixelsOfWidth(width) }),
      hd: flag(hidden),
      ...styleBeneath(look, styleId),
    },
  ]);
};
