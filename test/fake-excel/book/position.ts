import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './sizes';
import type { Sheet } from './sheet';

const before = (count: number, sizes: ReadonlyMap<number, number>, without: number): number =>
  [...sizes].reduce((sum, [at, size]) => sum + (at < count ? size - without : 0), count * without);

/** Points from the left edge of the sheet to a column. */
export const columnLeft = (sheet: Sheet, column: number): number =>
  before(column, sheet.columnWidths, DEFAULT_COLUMN_WIDTH);

/** Points from the top edge of the sheet to a row. */
export const rowTop = (sheet: Sheet, row: number): number =>
  before(row, sheet.rowHeights, DEFAULT_ROW_HEIGHT);
