import { LOOKS } from '../../../workbook/spec/looks';
import { tag } from '../xml/tag';
import { cellXml, type CellWriting } from './cell-xml';
import type { PlacedCell } from './placed-cell';
import { wrappedLines } from './wrapped-lines';

const USUAL_HEIGHT = 15;
const USUAL_WIDTH = 8.43;
const USUAL_SIZE = 11;
const TALLEST = 409;
/** Points of height per point of letter. */
const LEADING = 1.36;
/** Letters are on average a little narrower than the digit in which widths are counted, bold capitals wider. */
const LETTER = 0.97;
const BOLD_LETTER = 1.2;

function heightOf(cell: PlacedCell, widths: readonly number[]): number {
  const look = LOOKS[cell.style];
  const { value } = cell.content;
  const width = widths[cell.column - 1] ?? USUAL_WIDTH;
  const lines =
    typeof value === 'string' && look.wrap ? wrappedLines(value, width, look.bold ? BOLD_LETTER : LETTER) : 1;
  return lines * Math.max(USUAL_HEIGHT, (look.size ?? USUAL_SIZE) * LEADING);
}

/**
 * The height of a row in points where its text needs more than the usual one. Excel measures rows anew only when
 * they are edited, so without this a wrapped text or a title would be cut off on first sight.
 */
function rowHeight(cells: readonly PlacedCell[], widths: readonly number[]): number | null {
  const height = cells.reduce((most, cell) => Math.max(most, heightOf(cell, widths)), 0);
  return height > USUAL_HEIGHT ? Math.min(TALLEST, Math.round(height * 4) / 4) : null;
}

/** Cells, in order of their rows and columns, as the rows of a sheet. */
export function rowsXml(
  cells: readonly PlacedCell[],
  widths: readonly number[],
  writing: CellWriting,
): string {
  const rows = new Map<number, PlacedCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? [];
    rows.set(cell.row, row);
    row.push(cell);
  }
  return [...rows]
    .map(([r, inRow]) => {
      const ht = rowHeight(inRow, widths) ?? undefined;
      return tag('row', { r, ht }, inRow.map((cell) => cellXml(cell, writing)).join(''));
    })
    .join('');
}
