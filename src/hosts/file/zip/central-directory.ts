import { damaged, UnreadableFile } from '../unreadable-file';
import type { Limits } from './limits';

/** One part as the archive's own list describes it. Only `crc` is believed; sizes are counted while unpacking. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly deflated: boolean;
  readonly crc: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
const UTF8_FLAG = 0x800;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the end record stands, searched from the back because a comment may follow it. */
function endOffset(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged(null);
}

/** The packed bytes of an entry, past its local header, whose own lengths differ from those in the list. */
function packedBytes(bytes: Uint8Array, local: number, size: number): Uint8Array {
  const view = viewOf(bytes);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw damaged(null);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > bytes.length) throw damaged(null);
  return bytes.subarray(start, start + size);
}

function entryAt(bytes: Uint8Array, at: number): { readonly entry: ZipEntry; readonly next: number } {
  const view = viewOf(bytes);
  if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw damaged(null);
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > bytes.length) throw damaged(null);
  const encoding = flags & UTF8_FLAG ? 'utf-8' : 'latin1';
  // Old tools wrote Windows paths; the format knows only forward slashes.
  const name = new TextDecoder(encoding).decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/');
  if (flags & ENCRYPTED_FLAG) throw new UnreadableFile('encrypted', {});
  if (method !== STORED && method !== DEFLATED) throw damaged(name);
  const packed = packedBytes(bytes, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
  return { entry: { name, packed, deflated: method === DEFLATED, crc: view.getUint32(at + 16, true) }, next };
}

/**
 * The parts of a ZIP archive (PKWARE APPNOTE 6.3, without ZIP64 and split archives: at most 50 MB comes here).
 * Throws `UnreadableFile` for a cut or garbled archive, a name that occurs twice, or too many parts.
 */
export function zipEntries(bytes: Uint8Array, limits: Limits): readonly ZipEntry[] {
  if (bytes.length < END_LENGTH) throw damaged(null);
  const view = viewOf(bytes);
  const end = endOffset(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts)
    throw new UnreadableFile('expandsTooFar', { measure: 'parts', limit: limits.parts });
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let read = 0; read < count; read += 1) {
    const { entry, next } = entryAt(bytes, at);
    if (entries.has(entry.name)) throw damaged(entry.name);
    entries.set(entry.name, entry);
    at = next;
  }
  if (at !== end) throw damaged(null);
  return [...entries.values()];
}
