import { textOfPart } from '../../xml/scan';
import { treeOf, type XmlElement } from '../../xml/tree';

const DATA = /<((?:\w+:)?)sheetData(?:\s[^>]*)?(?:\/>|>[\s\S]*<\/\1sheetData\s*>)/;

/** A sheet without its cells: views, columns, merges, validations and all that stands around the data. */
export function sheetFrame(bytes: Uint8Array, part: string): XmlElement {
  const text = textOfPart(bytes, part);
  return treeOf(new TextEncoder().encode(text.replace(DATA, '<$1sheetData/>')), part);
}
