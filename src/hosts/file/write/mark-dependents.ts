import { xmlDecode } from '@cj-tech-master/excelts/xml';
import type { SheetSpec } from '../../../workbook/spec/sheet-spec';
import type { Book } from '../package/book';
import { attributeOf, childNamed, childrenNamed, textIn } from '../xml/tree';
import { textOfPart } from '../xml/scan';
import type { Parts } from '../zip/unpack';

/** Says of a formula whether it uses something that has just been written. */
type Uses = (formula: string) => boolean;

const FORMULA = /<((?:\w+:)?f)((?:\s[^>]*?)?)(?:\/>|>([^<]*)<\/\1>)/g;
const SHARED_INDEX = /\bsi="(\d+)"/;
const MARK = /\sca="[^"]*"/;
const ALREADY = /\sca="(?:1|true)"/;

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const namePattern = (name: string): string => `(?<![\\w.])${literally(name)}(?![\\w.(])`;

/** Uses one of these sheets or tables, by name, or a defined name that does. */
function usesOf(book: Book, specs: readonly SheetSpec[]): Uses {
  const sheets = specs.flatMap(({ name }) => [
    `(?<![\\w.])${literally(name)}!`,
    `'${literally(name.replaceAll("'", "''"))}'!`,
  ]);
  const tables = specs.flatMap((spec) => spec.tables.map((table) => namePattern(table.name)));
  const direct = new RegExp([...sheets, ...tables].join('|'), 'i');
  const list = childNamed(book.root, 'definedNames');
  const names = (list ? childrenNamed(list, 'definedName') : [])
    .filter((each) => direct.test(textIn(each)))
    .map((each) => namePattern(attributeOf(each, 'name') ?? ''));
  const all = new RegExp([direct.source, ...names].join('|'), 'i');
  return (formula) => all.test(formula);
}

/** Copies of a shared formula hold only its number. */
function sharedUsers(text: string, uses: Uses): ReadonlySet<string> {
  const indexes = new Set<string>();
  for (const [, , attributes = '', formula = ''] of text.matchAll(FORMULA)) {
    const index = SHARED_INDEX.exec(attributes)?.[1];
    if (index !== undefined && uses(xmlDecode(formula))) indexes.add(index);
  }
  return indexes;
}

/**
 * Marks the formulas on a user's sheet that use what has just been written as “calculate when opening”
 * (`ca`, §18.3.1.40), for else Excel would go on showing what they gave before. Null if there are none.
 */
function markedSheet(bytes: Uint8Array, part: string, uses: Uses): Uint8Array | null {
  const text = textOfPart(bytes, part);
  const shared = sharedUsers(text, uses);
  const written = text.replace(FORMULA, (whole, name: string, attributes: string, formula?: string) => {
    const index = SHARED_INDEX.exec(attributes)?.[1];
    const dependent = uses(xmlDecode(formula ?? '')) || (index !== undefined && shared.has(index));
    if (!dependent || ALREADY.test(attributes)) return whole;
    const rest = whole.slice(1 + name.length + attributes.length);
    return `<${name} ca="1"${attributes.replace(MARK, '')}${rest}`;
  });
  // Another encoding than UTF-8 is declared in the part itself, which would then no longer be true.
  const plain = bytes[0] !== 0xff && bytes[0] !== 0xfe;
  return written !== text && plain ? new TextEncoder().encode(written) : null;
}

/** The user's sheets with such formulas, as they become. */
export function markedSheets(
  parts: Parts,
  book: Book,
  specs: readonly SheetSpec[],
): ReadonlyMap<string, Uint8Array> {
  const uses = usesOf(book, specs);
  const written = new Set(specs.map((spec) => spec.name.toLowerCase()));
  const changed = new Map<string, Uint8Array>();
  for (const sheet of book.sheets) {
    const bytes = parts.get(sheet.part);
    if (!bytes || !sheet.worksheet || written.has(sheet.name.toLowerCase())) continue;
    const marked = markedSheet(bytes, sheet.part, uses);
    if (marked) changed.set(sheet.part, marked);
  }
  return changed;
}
