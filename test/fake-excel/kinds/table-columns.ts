import { Area } from '../book/area';
import { carryOut } from '../book/shift';
import type { Table } from '../book/table';
import { tellChange } from '../book/tell-change';
import { matrixFor, shown, write } from '../book/write';
import type { Kind } from '../core/kind';
import { kindOf, link } from '../core/kind';
import { invalidArgument } from '../core/office-error';
import { FILTER } from './filter';
import { RANGE } from './range';

/** A column of a table, by its place. */
export class Column {
  constructor(
    readonly table: Table,
    readonly at: number,
  ) {}

  get area(): Area {
    return this.table.area.part(0, this.at, this.table.area.rows, 1);
  }
}

const columnAt = (table: Table, at: number): Column | null =>
  at >= 0 && at < table.area.columns ? new Column(table, at) : null;

/** By its id, which is its place from 1 here, or its name. */
function byKey(table: Table, key: number | string): Column | null {
  if (typeof key === 'number') return columnAt(table, key - 1);
  const at = table.columnNamed(key);
  return at === null ? null : new Column(table, at);
}

function rename({ table, at }: Column, name: string): void {
  const taken = table.columnNamed(name);
  if (taken !== null && taken !== at)
    throw invalidArgument('TableColumn.name', `${name} is a column already`);
  table.sheet.mayWrite(table.headers);
  Object.assign(table.sheet.cell(table.area.top, table.area.left + at), { value: name, formula: null });
  table.mendHeaders();
  tellChange(table.area.part(0, at), 'RangeEdited');
}

function addColumn(
  table: Table,
  index: number | undefined,
  values: unknown,
  name: string | undefined,
): Column {
  const { sheet } = table;
  sheet.mayChange('allowInsertColumns');
  const { top, left, columns } = table.area;
  const at = index === undefined || index === -1 ? columns : index;
  if (at < 0 || at > columns) throw invalidArgument('TableColumnCollection.add', 'a place in the table');
  const { rows } = table.area;
  carryOut({ sheet, direction: 'right', from: left + at, count: 1, bandFrom: top, bandTo: top + rows - 1 });
  if (table.area.columns === columns) {
    table.area.left = left;
    table.area.columns += 1;
  }
  const made = new Column(table, at);
  if (values !== undefined && values !== null)
    write(made.area, matrixFor(made.area, values, 'TableColumnCollection.add'), 'TableColumnCollection.add');
  table.mendHeaders();
  if (name !== undefined) rename(made, name);
  tellChange(made.area, 'ColumnInserted');
  return made;
}

function deleteColumn({ table, at }: Column): void {
  const { sheet, area } = table;
  sheet.mayChange('allowDeleteColumns');
  const { top, left, rows } = area;
  carryOut({ sheet, direction: 'right', from: left + at, count: -1, bandFrom: top, bandTo: top + rows - 1 });
  tellChange(new Area(sheet, top, left + at, rows, 1), 'ColumnDeleted');
}

const COLUMN: Kind<Excel.TableColumn, Column> = kindOf<Excel.TableColumn, Column>('TableColumn', {
  alive: ({ table, at }) => table.isThere && at < table.area.columns,
  fields: {
    id: { read: ({ at }) => at + 1 },
    index: { read: ({ at }) => at },
    name: { read: ({ table, at }) => table.headerAt(at), write: rename },
    values: {
      read: ({ area }) => area.matrix((row, column) => shown(area.sheet.at(row, column)?.value ?? null)),
      write: ({ area }, given) => write(area, given, 'TableColumn.values'),
    },
  },
  parts: {
    filter: link(
      () => FILTER,
      (column) => column,
    ),
  },
  finds: {
    getRange: link(
      () => RANGE,
      ({ area }) => area,
    ),
    getHeaderRowRange: link(
      () => RANGE,
      ({ area }) => area.part(0, 0),
    ),
    getDataBodyRange: link(
      () => RANGE,
      ({ table, at }) => table.body.part(0, at, table.body.rows, 1),
    ),
    getTotalRowRange: link(
      () => RANGE,
      ({ table, at }) => table.totals.part(0, at),
    ),
  },
  acts: { delete: deleteColumn },
});

export const TABLE_COLUMNS: Kind<Excel.TableColumnCollection, Table> = kindOf<
  Excel.TableColumnCollection,
  Table
>('TableColumnCollection', {
  items: {
    kind: () => COLUMN,
    of: (table) => Array.from({ length: table.area.columns }, (_, at) => new Column(table, at)),
  },
  fields: { count: { read: ({ area }) => area.columns } },
  finds: {
    add: link(() => COLUMN, addColumn),
    getItem: link(() => COLUMN, byKey),
    getItemOrNullObject: link(() => COLUMN, byKey),
    getItemAt: link(() => COLUMN, columnAt),
  },
  answers: { getCount: ({ area }) => area.columns },
});
