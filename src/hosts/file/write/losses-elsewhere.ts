import type { SheetSpec } from '../../../workbook/spec/sheet-spec';
import type { BookSheet } from '../package/book';
import { reachableParts } from '../package/reachable';
import { tablePartsOf, type TablePart } from '../read/table-part';
import { textOfPart } from '../xml/scan';
import { xmlText } from '../xml/xml-text';
import type { Parts } from '../zip/unpack';

/** Parts that can hold a formula: sheets, the workbook's names, charts, and the sources of pivot tables. */
const HOLDS_FORMULAS = /^xl\/(worksheets\/[^/]+|workbook|charts\/[^/]+|pivotCache\/[^/]+)\.xml$/;

interface Lost {
  readonly table: string;
  /** Columns that go while the table stays; null where the whole table goes. */
  readonly columns: readonly string[] | null;
}

function lostOf(old: TablePart, specs: readonly SheetSpec[]): readonly Lost[] {
  const next = specs
    .flatMap((spec) => spec.tables)
    .find((table) => table.name.toLowerCase() === old.name.toLowerCase());
  if (!next) return [{ table: old.name, columns: null }];
  const kept = new Set(next.columns.map((column) => column.header.toLowerCase()));
  const columns = old.columns.filter((column) => !kept.has(column.toLowerCase()));
  return columns.length === 0 ? [] : [{ table: old.name, columns }];
}

function mentions(text: string, { table, columns }: Lost): boolean {
  const name = table.toLowerCase();
  const used = text.includes(`${name}[`) || text.includes(`name="${name}"`);
  if (!used || columns === null) return used;
  return columns.some((column) => {
    const reference = column.toLowerCase().replace(/['[\]#@]/g, "'$&");
    return text.includes(`[${xmlText(reference)}]`);
  });
}

/**
 * Names of tables that would go, or lose a column, while a formula on another sheet still uses them:
 * Excel would call such a workbook damaged and throw those formulas away.
 */
export function tablesStillInUse(
  parts: Parts,
  replaced: readonly BookSheet[],
  specs: readonly SheetSpec[],
): readonly string[] {
  const lost = replaced
    .flatMap((sheet) => tablePartsOf(parts, sheet.part))
    .flatMap((table) => lostOf(table, specs));
  if (lost.length === 0) return [];
  const going = new Set(replaced.map((sheet) => sheet.part));
  const texts = [...reachableParts(parts)]
    .filter((part) => HOLDS_FORMULAS.test(part) && !going.has(part))
    .map((part) => textOfPart(parts.get(part) ?? new Uint8Array(), part).toLowerCase());
  return lost.filter((each) => texts.some((text) => mentions(text, each))).map((each) => each.table);
}
