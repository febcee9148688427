import { zipSync, type Zippable } from 'fflate';
import type { Parts } from './unpack';

/** The earliest moment that ZIP knows: the same workbook always gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1, 12);
/** Readers that sniff a file's kind look here first. */
const FIRST = '[Content_Types].xml';

export function pack(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const name of [FIRST, ...[...parts.keys()].filter((name) => name !== FIRST)]) {
    const content = parts.get(name);
    if (content) files[name] = content;
  }
  return zipSync(files, { level: 6, mtime: NO_TIME });
}
