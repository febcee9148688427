import { Area } from '../book/area';
import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import type { Table } from '../book/table';
import {
  addTable,
  convertToRange,
  deleteTable,
  renameTable,
  resizeTable,
  showTotals,
} from '../book/table-edits';
import type { Kind } from '../core/kind';
import { kindOf, link } from '../core/kind';
import { invalidArgument } from '../core/office-error';
import { RANGE } from './range';
import { sortRows } from './range-sort';
import { TABLE_COLUMNS } from './table-columns';
import { TABLE_ROWS } from './table-rows';
import { WORKSHEET } from './worksheet';

/** Tables of the workbook, or of one sheet. */
interface Tables {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

const all = ({ book, sheet }: Tables): readonly Table[] => sheet?.tables ?? book.tables;

const byKey = (tables: Tables, key: string): Table | null =>
  all(tables).find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null;

const areaFor = ({ book, sheet }: Tables, given: Area | string): Area =>
  typeof given === 'string' ? book.area(given, sheet ?? book.active) : given;

const SORT: Kind<Excel.TableSort, Table> = kindOf<Excel.TableSort, Table>('TableSort', {
  acts: { apply: (table, fields) => sortRows(table.body, fields, false), clear: () => undefined },
});

type Flag =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

const flag = (name: Flag) => ({
  read: (table: Table): boolean => table[name],
  write: (table: Table, value: boolean): void => {
    table.sheet.mayChange();
    table[name] = value;
  },
});

const STYLE = /^(TableStyle(Light(1?\d|2[01])|Medium(1?\d|2[0-8])|Dark(\d|1[01]))|)$/;

const TABLE: Kind<Excel.Table, Table> = kindOf<Excel.Table, Table>('Table', {
  alive: (table) => table.isThere,
  fields: {
    id: { read: ({ id }) => id },
    name: { read: ({ name }) => name, write: renameTable },
    style: {
      read: ({ style }) => style,
      write: (table, style) => {
        table.sheet.mayChange();
        if (!STYLE.test(style)) throw invalidArgument('Table.style', `${style} is no style`);
        table.style = style;
      },
    },
    showHeaders: {
      read: (table) => table.showHeaders,
      write: (table, shown) => {
        if (table.showHeaders === shown) return;
        const { sheet, top, left, rows, columns } = table.area;
        table.showHeaders = shown;
        table.area = new Area(sheet, shown ? top - 1 : top + 1, left, shown ? rows + 1 : rows - 1, columns);
      },
    },
    showTotals: { read: (table) => table.showTotals, write: showTotals },
    showBandedRows: flag('showBandedRows'),
    showBandedColumns: flag('showBandedColumns'),
    showFilterButton: flag('showFilterButton'),
    highlightFirstColumn: flag('highlightFirstColumn'),
    highlightLastColumn: flag('highlightLastColumn'),
  },
  parts: {
    columns: link(
      () => TABLE_COLUMNS,
      (table) => table,
    ),
    rows: link(
      () => TABLE_ROWS,
      (table) => table,
    ),
    worksheet: link(
      () => WORKSHEET,
      ({ sheet }) => sheet,
    ),
    sort: link(
      () => SORT,
      (table) => table,
    ),
  },
  finds: {
    getRange: link(
      () => RANGE,
      ({ area }) => area.part(0, 0, area.rows, area.columns),
    ),
    getHeaderRowRange: link(
      () => RANGE,
      ({ headers }) => headers,
    ),
    getDataBodyRange: link(
      () => RANGE,
      ({ body }) => body,
    ),
    getTotalRowRange: link(
      () => RANGE,
      ({ totals }) => totals,
    ),
    convertToRange: link(() => RANGE, convertToRange),
  },
  acts: {
    delete: deleteTable,
    resize: resizeTable,
    clearFilters: (table) => {
      const { sheet, body } = table;
      for (const row of [...sheet.filteredRows]) if (body.has(row, body.left)) sheet.filteredRows.delete(row);
      table.filters.clear();
    },
  },
  events: { onChanged: (table) => table },
});

export const TABLES: Kind<Excel.TableCollection, Tables> = kindOf<Excel.TableCollection, Tables>(
  'TableCollection',
  {
    items: { kind: () => TABLE, of: all },
    fields: { count: { read: (tables) => all(tables).length } },
    finds: {
      add: link(
        () => TABLE,
        (tables, address, hasHeaders) => addTable(areaFor(tables, address), hasHeaders),
      ),
      getItem: link(() => TABLE, byKey),
      getItemOrNullObject: link(() => TABLE, byKey),
      getItemAt: link(
        () => TABLE,
        (tables, at) => all(tables)[at] ?? null,
      ),
    },
    answers: { getCount: (tables) => all(tables).length },
    events: {
      onAdded: ({ book }) => book,
      onDeleted: ({ book }) => book,
      onChanged: ({ book }) => book,
    },
  },
);
