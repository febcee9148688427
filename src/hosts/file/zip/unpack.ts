import { Inflate } from 'fflate';
import { damaged, UnreadableFile } from '../unreadable-file';
import { zipEntries, type ZipEntry } from './central-directory';
import { crc32 } from './crc32';
import { LIMITS, type Limits } from './limits';

/** The parts of a workbook file by their path, such as `xl/workbook.xml`. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Small, so that even at the highest ratio one step yields little before it is counted. */
const STEP = 16_384;

/** Counts what really comes out, whatever the headers claim, and stops at the limits. */
function meter(packedTotal: number, limits: Limits): (bytes: number) => void {
  let total = 0;
  return (bytes) => {
    total += bytes;
    if (total > limits.unpackedBytes) {
      throw new UnreadableFile('expandsTooFar', { measure: 'bytes', limit: limits.unpackedBytes });
    }
    if (total > limits.ratioFrom && total > limits.ratio * packedTotal) {
      throw new UnreadableFile('expandsTooFar', { measure: 'ratio', limit: limits.ratio });
    }
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function inflated(entry: ZipEntry, count: (bytes: number) => void): Uint8Array {
  const pieces: Uint8Array[] = [];
  const state = { complete: false };
  const inflate = new Inflate((piece, final) => {
    count(piece.length);
    pieces.push(piece);
    state.complete = final;
  });
  for (let at = 0; at < entry.packed.length; at += STEP) {
    inflate.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length);
  }
  if (!state.complete) throw damaged(entry.name);
  return joined(pieces);
}

function unpacked(entry: ZipEntry, count: (bytes: number) => void): Uint8Array {
  if (!entry.deflated) {
    count(entry.packed.length);
    return entry.packed;
  }
  try {
    return inflated(entry, count);
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damaged(entry.name);
  }
}

/**
 * Unpacks an archive, counting real bytes; folders are left out. Throws `UnreadableFile`: `expandsTooFar`
 * at a limit (little memory is used up to then), `damaged` where a checksum or the structure is wrong.
 */
export function unpack(bytes: Uint8Array, limits: Limits = LIMITS): Parts {
  if (bytes.length > limits.fileBytes) {
    throw new UnreadableFile('tooLarge', { bytes: bytes.length, limit: limits.fileBytes });
  }
  const count = meter(bytes.length, limits);
  const parts = new Map<string, Uint8Array>();
  for (const entry of zipEntries(bytes, limits)) {
    if (entry.name.endsWith('/')) continue;
    const content = unpacked(entry, count);
    if (crc32(content) !== entry.crc) throw damaged(entry.name);
    parts.set(entry.name, content);
  }
  return parts;
}
