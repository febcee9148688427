import type { TableImage, Workbook } from '../../workbook/port';
import type { SheetSpec } from '../../workbook/spec/sheet-spec';
import { BrokenSpec } from '../../workbook/spec/broken-spec';
import { emptyPackage } from './empty-package';
import { expectZip } from './kind-of-file';
import { bookOf } from './package/book';
import { tablesOf } from './read/tables';
import { withSheets } from './write/with-sheets';
import { isHiddenSheet } from './write/hidden-sheet';
import { LIMITS } from './zip/limits';
import { pack } from './zip/pack';
import { unpack, type Parts } from './zip/unpack';
import { UnreadableFile } from './unreadable-file';

/** A workbook that came from the bytes of an .xlsx (or .xlsm) file and can become them again. */
export interface FileWorkbook extends Workbook {
  /** The same workbook always gives the same bytes. Throws `BrokenSpec` while there is no sheet. */
  toBytes(): Promise<Uint8Array>;
}

/** Writings wait for each other; a failed one leaves the workbook as it was and does not hold up the next. */
function workbookOver(first: Parts): FileWorkbook {
  let parts = first;
  let latest: Promise<unknown> = Promise.resolve();
  const afterWriting = async <T>(answer: () => T): Promise<T> => {
    await latest;
    return answer();
  };
  return {
    tables: () => afterWriting((): readonly TableImage[] => tablesOf(parts, bookOf(parts))),
    // The hidden sheets with our drop-down lists and stored results are this host's own business.
    sheetNames: () =>
      afterWriting(() =>
        bookOf(parts)
          .sheets.filter((sheet) => sheet.worksheet && !isHiddenSheet(sheet))
          .map((sheet) => sheet.name),
      ),
    writeSheets: (sheets: readonly SheetSpec[]) => {
      const writing = latest.then(async () => {
        parts = await withSheets(parts, sheets);
      });
      latest = writing.catch(() => undefined);
      return writing;
    },
    toBytes: () =>
      afterWriting(() => {
        if (bookOf(parts).sheets.length === 0) throw new BrokenSpec('a workbook needs a sheet');
        return pack(parts);
      }),
  };
}

/**
 * Opens the bytes of an .xlsx or .xlsm file. Throws `UnreadableFile`, also for archives that unpack to more
 * than a workbook does (see `LIMITS`), before anything else looks at them.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<FileWorkbook> {
  await Promise.resolve();
  if (bytes.length > LIMITS.fileBytes) {
    throw new UnreadableFile('tooLarge', { bytes: bytes.length, limit: LIMITS.fileBytes });
  }
  expectZip(bytes);
  const parts = unpack(bytes);
  bookOf(parts);
  return workbookOver(parts);
}

/** A new workbook, to which sheets are still to be written. */
export const emptyWorkbook = (): FileWorkbook => workbookOver(emptyPackage());
