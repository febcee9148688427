import type { SheetSpec } from '../../../workbook/spec/sheet-spec';
import type { Book, BookSheet } from '../package/book';
import { tablePartsOf } from '../read/table-part';
import { UnwritableFile, type WouldLose } from '../unwritable-file';
import type { Parts } from '../zip/unpack';
import { lossesOfSheet } from './losses-of-sheet';
import { tablesStillInUse } from './losses-elsewhere';
import { standingSheet } from './standing-sheet';
import { globalNames, locksStructure } from './workbook-part';

const lower = (text: string): string => text.toLowerCase();

const wouldLose = (what: WouldLose, sheet: string | null, name: string | null): UnwritableFile =>
  new UnwritableFile('wouldLose', { what, sheet, name });

function refuseWholeBook(parts: Parts, book: Book): void {
  if (book.strict) throw new UnwritableFile('strictFormat', {});
  const names = [...parts.keys()];
  if (names.some((name) => name.startsWith('_xmlsignatures/'))) throw wouldLose('signature', null, null);
  if (names.some((name) => name.startsWith('xl/revisions/')))
    throw wouldLose('sharedWorkbookHistory', null, null);
}

function refuseNames(
  parts: Parts,
  book: Book,
  kept: readonly BookSheet[],
  specs: readonly SheetSpec[],
): void {
  const charts = new Set(book.sheets.filter((sheet) => !sheet.worksheet).map((sheet) => lower(sheet.name)));
  const taken = new Set([
    ...globalNames(book.root),
    ...kept.flatMap((sheet) => tablePartsOf(parts, sheet.part)).map((table) => lower(table.name)),
  ]);
  for (const spec of specs) {
    if (charts.has(lower(spec.name))) throw new UnwritableFile('nameTaken', { name: spec.name });
    const table = spec.tables.find(({ name }) => taken.has(lower(name)));
    if (table) throw new UnwritableFile('nameTaken', { name: table.name });
  }
}

/** Throws `UnwritableFile` where writing these sheets would lose or break something of the user's. */
export function refuseLosses(parts: Parts, book: Book, specs: readonly SheetSpec[]): void {
  refuseWholeBook(parts, book);
  const wanted = new Set(specs.map((spec) => lower(spec.name)));
  const worksheets = book.sheets.filter((sheet) => sheet.worksheet);
  const replaced = worksheets.filter((sheet) => wanted.has(lower(sheet.name)));
  const kept = worksheets.filter((sheet) => !wanted.has(lower(sheet.name)));
  if (replaced.length < specs.length && locksStructure(book.root)) {
    throw new UnwritableFile('structureProtected', {});
  }
  refuseNames(parts, book, kept, specs);
  const written = new Set(specs.flatMap((spec) => spec.tables.map((table) => lower(table.name))));
  for (const sheet of replaced) {
    const standing = standingSheet(parts, sheet);
    if (standing.isProtected) throw new UnwritableFile('sheetProtected', { sheet: sheet.name });
    const [loss] = lossesOfSheet(parts, sheet, standing, written);
    if (loss) throw wouldLose(loss.what, sheet.name, loss.name);
  }
  const [inUse] = tablesStillInUse(parts, replaced, specs);
  if (inUse !== undefined) throw wouldLose('tableInUse', null, inUse);
}
