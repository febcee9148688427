import { intersection, type Area } from '../book/area';
import type { Book } from '../book/book';
import type { Table } from '../book/table';

const PARTS = /^\[(#[^[\]]+|[^[\]#]+)\]$/;

function rowsOf(table: Table, part: string): Area | null {
  switch (part.toLowerCase()) {
    case '#all':
      return table.area;
    case '#data':
      return table.body;
    case '#headers':
      return table.headers;
    case '#totals':
      return table.showTotals ? table.totals : null;
    default:
      return null;
  }
}

function columnOf(table: Table, name: string): Area | null {
  const at = table.columnNamed(name.replaceAll(/'(.)/g, '$1'));
  return at === null ? null : table.area.part(0, at, table.area.rows, 1);
}

/** The cells that `kpLots[#All]`, `kpLots[Bedrag]` or `kpLots[[#All],[Bedrag]]` stands for; null where there are none. */
export function structuredArea(book: Book, text: string): Area | null {
  const open = text.indexOf('[');
  const table = book.tableNamed(text.slice(0, open));
  if (!table) return null;
  const inner = text.slice(open + 1, -1);
  if (inner === '') return table.body;
  const parts = inner.startsWith('[') ? inner.split(/(?<=\])\s*[,:]\s*(?=\[)/) : [`[${inner}]`];
  let rows: Area | null = table.body;
  let columns: Area | null = null;
  for (const part of parts) {
    const name = PARTS.exec(part)?.[1];
    if (name === undefined) return null;
    if (name.startsWith('#')) rows = rowsOf(table, name);
    else columns = columnOf(table, name);
    if (!name.startsWith('#') && columns === null) return null;
  }
  if (!rows) return null;
  return columns ? intersection(rows, columns) : rows;
}
