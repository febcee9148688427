import { relationOfKind } from '../package/relations';
import type { Book } from '../package/book';
import { unescapedText } from '../xml/ooxml-text';
import { scanXml } from '../xml/scan';
import type { Parts } from '../zip/unpack';

/** The texts that cells share, rich text without its formatting; reading aids in Japanese (`rPh`) left out. */
export function sharedStrings(parts: Parts, book: Book): readonly string[] {
  const part = relationOfKind(book.relations, 'sharedStrings')?.target;
  const bytes = part === undefined ? undefined : parts.get(part);
  if (part === undefined || !bytes) return [];
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let aids = 0;
  scanXml(bytes, part, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') aids += 1;
      if (name === 't') inText = aids === 0;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') aids -= 1;
      if (name === 'si') texts.push(unescapedText(text));
    },
  });
  return texts;
}
