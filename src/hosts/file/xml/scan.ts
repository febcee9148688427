import { SaxParser, type SaxTag } from '@cj-tech-master/excelts/xml';
import { damaged, UnreadableFile } from '../unreadable-file';

export interface Scan {
  /** Names come without their namespace prefix. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

const STEP = 262_144;
const DOCTYPE = '<!DOCTYPE';

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** XML is UTF-8 unless it begins with the mark of UTF-16. */
function decoderFor(bytes: Uint8Array): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return new TextDecoder('utf-8', { fatal: true });
}

/** The text of a part in steps; throws `unsafe` where a document type (the home of entity tricks) begins. */
function* steps(bytes: Uint8Array, part: string): Generator<string> {
  const decoder = decoderFor(bytes);
  let tail = '';
  for (let at = 0; at < bytes.length; at += STEP) {
    const text = decoder.decode(bytes.subarray(at, at + STEP), { stream: at + STEP < bytes.length });
    if ((tail + text).includes(DOCTYPE)) throw new UnreadableFile('unsafe', { part });
    tail = text.slice(-DOCTYPE.length);
    yield text;
  }
}

/** The whole text of a part, with the same guard. */
export function textOfPart(bytes: Uint8Array, part: string): string {
  try {
    return [...steps(bytes, part)].join('');
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damaged(part);
  }
}

/**
 * Walks through an XML part without building a tree: sheets can be large.
 * Throws `UnreadableFile` (`damaged`, `unsafe`) with the part's name.
 */
export function scanXml(bytes: Uint8Array, part: string, scan: Scan): void {
  // Without a document type only the five built-in entities exist, so their number needs no limit.
  const parser = new SaxParser({ position: false, maxEntityExpansions: 0 });
  const close = (tag: SaxTag): void => {
    scan.close(localName(tag.name));
  };
  parser.on('opentag', (tag) => {
    scan.open(localName(tag.name), tag.attributes);
  });
  parser.on('text', scan.text);
  parser.on('cdata', scan.text);
  parser.on('closetag', close);
  try {
    for (const text of steps(bytes, part)) parser.write(text);
    parser.close();
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damaged(part);
  }
}
