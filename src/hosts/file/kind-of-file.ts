import { damaged, UnreadableFile } from './unreadable-file';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

/** Stream names in an OLE container are UTF-16; finding one is enough to tell the two kinds apart. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** Throws `UnreadableFile` unless the bytes begin like a ZIP archive, the only thing an .xlsx can be. */
export function expectZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableFile('empty', {});
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, EMPTY_ZIP)) throw damaged(null);
  if (!startsWith(bytes, OLE)) throw new UnreadableFile('notAWorkbook', {});
  throw new UnreadableFile(holdsStream(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldFormat', {});
}
