import type { Parts } from '../../zip/unpack';

/** The names that a file in the strict form of the format has for what this host writes. */
const NAMES = [
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  [
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  ],
] as const;

const OF_WORKBOOK = /^(xl\/.*\.(xml|rels)|_rels\/\.rels)$/;

/** The package in which all that was written has the names of the strict form, as the rest of the file has. */
export function withStrictNames(parts: Parts, before: Parts): Parts {
  const named = new Map(parts);
  for (const [part, bytes] of parts) {
    if (before.get(part) === bytes || !OF_WORKBOOK.test(part)) continue;
    let text = new TextDecoder().decode(bytes);
    for (const [usual, strict] of NAMES) text = text.replaceAll(usual, strict);
    named.set(part, new TextEncoder().encode(text));
  }
  return named;
}
