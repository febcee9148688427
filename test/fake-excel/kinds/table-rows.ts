import type { Area } from '../book/area';
import type { Table } from '../book/table';
import { deleteRows, insertRows } from '../book/table-edits';
import { shown, write } from '../book/write';
import type { Kind } from '../core/kind';
import { kindOf, link } from '../core/kind';
import { itemNotFound } from '../core/office-error';
import { RANGE } from './range';

/** The place of a row in a table; what stands there may change. */
class Row {
  constructor(
    readonly table: Table,
    readonly at: number,
  ) {}

  get area(): Area {
    const { body } = this.table;
    if (this.at >= body.rows) throw itemNotFound(`row ${this.at} of ${this.table.name}`);
    return body.part(this.at, 0, 1, body.columns);
  }
}

const rowAt = (table: Table, at: number): Row | null =>
  at >= 0 && at < table.body.rows ? new Row(table, at) : null;

/** One row as a list, several as a list of lists, one value in all its cells. */
const rowsOf = (given: unknown): number =>
  Array.isArray(given) && Array.isArray(given[0]) ? given.length : 1;

const matrixOf = (given: unknown): unknown =>
  Array.isArray(given) && !Array.isArray(given[0]) ? [given] : given;

const ROW: Kind<Excel.TableRow, Row> = kindOf<Excel.TableRow, Row>('TableRow', {
  alive: ({ table }) => table.isThere,
  fields: {
    index: { read: ({ at }) => at },
    values: {
      read: ({ area }) => area.matrix((row, column) => shown(area.sheet.at(row, column)?.value ?? null)),
      write: ({ area }, given) => write(area, given, 'TableRow.values'),
    },
  },
  finds: {
    getRange: link(
      () => RANGE,
      ({ area }) => area,
    ),
  },
  acts: { delete: ({ table, at }) => deleteRows(table, at, 1) },
});

export const TABLE_ROWS: Kind<Excel.TableRowCollection, Table> = kindOf<Excel.TableRowCollection, Table>(
  'TableRowCollection',
  {
    items: {
      kind: () => ROW,
      of: (table) => Array.from({ length: table.body.rows }, (_, at) => new Row(table, at)),
    },
    fields: { count: { read: (table) => table.body.rows } },
    finds: {
      add: link(
        () => ROW,
        (table, index, values) => {
          const made = insertRows(table, index ?? null, matrixOf(values), rowsOf(values));
          return new Row(table, made.top - table.body.top);
        },
      ),
      getItemAt: link(() => ROW, rowAt),
    },
    answers: { getCount: (table) => table.body.rows },
  },
);
