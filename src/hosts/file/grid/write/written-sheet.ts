import { elementText, bytesOf } from '../../xml/xml-text';
import type { XmlElement } from '../../xml/tree';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet on which nothing stands. */
export const emptySheet = (): Uint8Array =>
  bytesOf(`<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData/></worksheet>`);

/**
 * A sheet with these rows. They go in as text, as they are most of a sheet; their names carry no prefix, so that
 * in a file with prefixes they say their own namespace.
 */
export function sheetWith(frame: XmlElement, rows: string): Uint8Array {
  const prefix = /^(\w+:)/.exec(frame.name)?.[1] ?? '';
  const own = prefix === '' ? '' : ` xmlns="${namespaceOf(frame, prefix.slice(0, -1))}"`;
  const around = elementText(frame);
  return bytesOf(around.replace(`<${prefix}sheetData/>`, () => `<sheetData${own}>${rows}</sheetData>`));
}

const namespaceOf = (frame: XmlElement, prefix: string): string =>
  frame.attributes[`xmlns:${prefix}`] ?? MAIN;
