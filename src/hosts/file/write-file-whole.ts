import { randomBytes } from 'node:crypto';
import { access, chmod, constants, link, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemCode } from './system-code';
import { UnwritableFile } from './unwritable-file';

/** The system's refusal as a reason; anything that did not come from the system is passed on. */
function refusal(error: unknown, path: string): unknown {
  const code = systemCode(error);
  if (error instanceof UnwritableFile || code === null) return error;
  switch (code) {
    case 'EEXIST':
      return new UnwritableFile('fileExists', { path });
    case 'ENOENT':
    case 'ENOTDIR':
      return new UnwritableFile('folderMissing', { path });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new UnwritableFile('noPermission', { path });
    case 'ENOSPC':
    case 'EDQUOT':
      return new UnwritableFile('diskFull', { path });
    case 'EISDIR':
      return new UnwritableFile('directory', { path });
    default:
      return new UnwritableFile('unreachable', { path, code });
  }
}

/** What file systems without hard links answer. */
const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

const besideOf = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);

interface Standing {
  /** The file itself, where the path is a link to it. */
  readonly path: string;
  readonly mode: number;
}

/** The file that stands there, or null where none does. One that is locked against writing is refused. */
async function standingFile(path: string): Promise<Standing | null> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) throw new UnwritableFile('directory', { path });
    await access(path, constants.W_OK);
    return { path: await realpath(path), mode: facts.mode & 0o7777 };
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o666);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Linking fails if another program took the name just now; some disks cannot, and there we rename. */
async function putInNewPlace(from: string, path: string): Promise<void> {
  try {
    await link(from, path);
  } catch (error) {
    if (!WITHOUT_LINKS.has(systemCode(error) ?? '')) throw error;
    await rename(from, path);
    return;
  }
  await rm(from);
}

async function replaceFile(beside: string, bytes: Uint8Array, standing: Standing): Promise<void> {
  await writeThrough(beside, bytes);
  await chmod(beside, standing.mode);
  await rename(beside, standing.path);
}

/**
 * Writes a whole file or nothing: first beside it under another name, on to the disk, then in place at once.
 * A file that is replaced keeps its permissions. Throws `UnwritableFile`: `fileExists` unless `replace`.
 */
export async function writeFileWhole(
  path: string,
  bytes: Uint8Array,
  { replace }: { readonly replace: boolean },
): Promise<void> {
  let beside = besideOf(path);
  try {
    const standing = await standingFile(path);
    if (standing && !replace) throw new UnwritableFile('fileExists', { path });
    if (standing) {
      beside = besideOf(standing.path);
      await replaceFile(beside, bytes, standing);
    } else {
      await writeThrough(beside, bytes);
      await putInNewPlace(beside, path);
    }
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw refusal(error, path);
  }
}
