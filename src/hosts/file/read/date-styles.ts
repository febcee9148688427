import type { Book } from '../package/book';
import { relationOfKind } from '../package/relations';
import { attributeOf, childNamed, childrenNamed, treeOf } from '../xml/tree';
import type { Parts } from '../zip/unpack';

/** Built-in formats that show a day, a month or a year (ECMA-376 part 1, §18.8.30, with the East Asian ones). */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Letters that are shown as they are, colours and conditions make no date; `[h]` is kept: it is a length of time. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi;

/** Whether a format shows a date: only those are shifted between the two ways of counting days. */
export function showsDate(code: string): boolean {
  const letters = code.replace(LITERAL, '').toLowerCase();
  return /[yd]/.test(letters.replaceAll('general', '')) || (/m/.test(letters) && !/[hs]/.test(letters));
}

/** The numbers of the cell styles that show dates. */
export function dateStyles(parts: Parts, book: Book): ReadonlySet<number> {
  const part = relationOfKind(book.relations, 'styles')?.target;
  const bytes = part === undefined ? undefined : parts.get(part);
  if (part === undefined || !bytes) return new Set();
  const root = treeOf(bytes, part);
  const formats = childNamed(root, 'numFmts');
  const own = new Map(
    (formats ? childrenNamed(formats, 'numFmt') : []).map((each) => [
      Number(attributeOf(each, 'numFmtId')),
      attributeOf(each, 'formatCode') ?? '',
    ]),
  );
  const isDate = (id: number): boolean => {
    const code = own.get(id);
    return code === undefined ? BUILT_IN.has(id) : showsDate(code);
  };
  const styles = childNamed(root, 'cellXfs');
  const dates = new Set<number>();
  (styles ? childrenNamed(styles, 'xf') : []).forEach((each, index) => {
    if (isDate(Number(attributeOf(each, 'numFmtId') ?? 0))) dates.add(index);
  });
  return dates;
}
