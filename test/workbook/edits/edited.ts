import { checkEdits, firstFreeRow } from '../../../src/workbook/check-edits';
import type { TableEdit } from '../../../src/workbook/live-workbook';
import type { CellValue, TableImage } from '../../../src/workbook/port';

/** What a host makes of edits, in memory. */
export function edited(images: readonly TableImage[], edits: readonly TableEdit[]): readonly TableImage[] {
  checkEdits(images, edits);
  return edits.reduce<readonly TableImage[]>(
    (before, edit) =>
      before.map((image) => (image.name === edit.table ? { ...image, rows: rowsAfter(image, edit) } : image)),
    images,
  );
}

function rowsAfter({ headers, rows }: TableImage, edit: TableEdit): TableImage['rows'] {
  if (edit.kind === 'remove') return rows.filter((_, at) => at !== edit.row);
  const row = edit.kind === 'set' ? edit.row : (firstFreeRow(rows) ?? rows.length);
  const values = edit.kind === 'set' ? { [edit.column]: edit.value } : edit.values;
  const filled = headers.map((header, at): CellValue => {
    const before = rows[row]?.[at] ?? null;
    return typeof header === 'string' && header in values ? (values[header] ?? null) : before;
  });
  return row === rows.length ? [...rows, filled] : rows.map((each, at) => (at === row ? filled : each));
}
