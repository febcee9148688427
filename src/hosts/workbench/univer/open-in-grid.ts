import type { IWorkbookData, Workbook } from '@univerjs/core';
import type { GridBook } from '../../file/grid/grid-book';
import type { Grid } from './create-grid';
import type { KnownLooks } from './grid-of-book';
import { styleNames, workbookData } from './workbook-data';

export interface OpenedBook {
  readonly book: Workbook;
  /** The looks of the file, by the names they have in the grid. */
  readonly looks: KnownLooks;
}

let opened = 0;

/** Shows a workbook in the grid, in place of the one that is there. `kept` is how it stood when it was last kept. */
export function openInGrid(
  grid: Grid,
  file: GridBook,
  kept: IWorkbookData | null,
  numbers: 'nl' | 'en',
): OpenedBook {
  const before = grid.api.getActiveWorkbook();
  opened += 1;
  const id = `book-${opened}`;
  const styles = styleNames();
  const data = workbookData(file, id, styles);
  // First the old one goes: on its way out it takes the conditional formats of every workbook along.
  if (before) grid.api.disposeUnit(before.getId());
  const shown = grid.api.createWorkbook(kept === null ? data : { ...kept, id });
  shown.setNumfmtLocal(numbers);
  return { book: shown.getWorkbook(), looks: styles.names() };
}
