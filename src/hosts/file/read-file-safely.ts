import { readFile, stat } from 'node:fs/promises';
import { systemCode } from './system-code';
import { UnreadableFile } from './unreadable-file';
import { LIMITS } from './zip/limits';

/** The system's refusal as a reason; anything that did not come from the system is passed on. */
function refusal(error: unknown, path: string): unknown {
  const code = systemCode(error);
  if (error instanceof UnreadableFile || code === null) return error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new UnreadableFile('missing', { path });
  if (code === 'EISDIR') return new UnreadableFile('directory', { path });
  if (code === 'EACCES' || code === 'EPERM') return new UnreadableFile('noPermission', { path });
  return new UnreadableFile('unreachable', { path, code });
}

/** Refuses before anything is opened: opening a pipe would wait for ever. */
async function expectFile(path: string): Promise<void> {
  const facts = await stat(path);
  if (facts.isDirectory()) throw new UnreadableFile('directory', { path });
  if (!facts.isFile()) throw new UnreadableFile('notAWorkbook', {});
  if (facts.size > LIMITS.fileBytes) {
    throw new UnreadableFile('tooLarge', { bytes: facts.size, limit: LIMITS.fileBytes });
  }
}

/** The bytes of a file, of at most 50 MB, which is looked at before anything is read. Throws `UnreadableFile`. */
export async function readFileSafely(path: string): Promise<Uint8Array> {
  try {
    await expectFile(path);
    const bytes = await readFile(path);
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  } catch (error) {
    throw refusal(error, path);
  }
}
