import { columnLetters, LAST_COLUMN, LAST_ROW, parsedCell, type Area } from '../../../../workbook/area';

/** An area as it stands in a formula: its cells, and which of its ends are fixed with `$`. */
export interface ReferenceArea {
  readonly area: Area;
  readonly form: 'cells' | 'columns' | 'rows';
  readonly single: boolean;
  /** Whether row and column of the first and of the last cell are fixed. */
  readonly fixed: readonly [End, End];
}

interface End {
  readonly row: boolean;
  readonly column: boolean;
}

const END = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

interface ReadEnd extends End {
  readonly place: { readonly row: number; readonly column: number };
}

function readEnd(text: string, otherwise: { readonly row: number; readonly column: number }): ReadEnd | null {
  const [, first = '', letters, second = '', digits] = END.exec(text) ?? [];
  if (letters === undefined && digits === undefined) return null;
  const place = parsedCell(`${letters ?? columnLetters(otherwise.column)}${digits ?? String(otherwise.row)}`);
  if (place === null) return null;
  // In `$3` the sign is that of the row.
  if (letters === undefined) return { place, row: first === '$' || second === '$', column: true };
  return { place, column: first === '$', row: digits === undefined || second === '$' };
}

/** Reads `$B$2:C4`, `B2`, `A:C` or `1:3`; null for anything else. */
export function referenceArea(text: string): ReferenceArea | null {
  const [from = '', to = from] = text.split(':');
  const first = readEnd(from, { row: 1, column: 1 });
  const last = readEnd(to, { row: LAST_ROW, column: LAST_COLUMN });
  if (first === null || last === null) return null;
  const form = !/\d/.test(from) ? 'columns' : !/[A-Za-z]/.test(from) ? 'rows' : 'cells';
  return {
    area: {
      top: first.place.row,
      left: first.place.column,
      bottom: last.place.row,
      right: last.place.column,
    },
    form,
    single: !text.includes(':'),
    fixed: [first, last],
  };
}

/** The same reference to other cells. */
export function referenceText({ form, single, fixed: [first, last] }: ReferenceArea, area: Area): string {
  const column = (number: number, end: End): string => (end.column ? '$' : '') + columnLetters(number);
  const row = (number: number, end: End): string => (end.row ? '$' : '') + String(number);
  if (form === 'columns') return `${column(area.left, first)}:${column(area.right, last)}`;
  if (form === 'rows') return `${row(area.top, first)}:${row(area.bottom, last)}`;
  const start = column(area.left, first) + row(area.top, first);
  const end = column(area.right, last) + row(area.bottom, last);
  return single && area.left === area.right && area.top === area.bottom ? start : `${start}:${end}`;
}
