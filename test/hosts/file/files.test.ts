import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileSafely } from '../../../src/hosts/file/read-file-safely';
import { UnreadableFile } from '../../../src/hosts/file/unreadable-file';
import { UnwritableFile } from '../../../src/hosts/file/unwritable-file';
import { writeFileWhole } from '../../../src/hosts/file/write-file-whole';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kantelpunt-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const bytes = Uint8Array.from([1, 2, 3]);
const whyOf = async (act: Promise<unknown>): Promise<unknown> => {
  const error: unknown = await act.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof UnreadableFile || error instanceof UnwritableFile ? error.why : error;
};

describe('reading a file', () => {
  test('gives its bytes', async () => {
    await writeFile(join(folder, 'a.xlsx'), bytes);
    expect(await readFileSafely(join(folder, 'a.xlsx'))).toEqual(bytes);
  });

  test('that is not there is refused', async () => {
    const path = join(folder, 'weg.xlsx');
    expect(await whyOf(readFileSafely(path))).toEqual({ reason: 'missing', details: { path } });
  });

  test('that is a folder is refused', async () => {
    expect(await whyOf(readFileSafely(folder))).toEqual({ reason: 'directory', details: { path: folder } });
  });

  test('of more than 50 MB is refused by its size alone', async () => {
    const path = join(folder, 'groot.xlsx');
    await writeFile(path, '');
    // A file with a hole: a size, but nothing on the disk.
    await truncate(path, 4_000_000_000);
    expect(await whyOf(readFileSafely(path))).toEqual({
      reason: 'tooLarge',
      details: { bytes: 4_000_000_000, limit: 50_000_000 },
    });
  });
});

describe('writing a file', () => {
  test('puts all bytes there and leaves nothing beside it', async () => {
    await writeFileWhole(join(folder, 'a.xlsx'), bytes, { replace: false });
    expect(new Uint8Array(await readFile(join(folder, 'a.xlsx')))).toEqual(bytes);
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  test('over another is refused unless it is said, and the other stays', async () => {
    const path = join(folder, 'a.xlsx');
    await writeFile(path, 'eerst');
    expect(await whyOf(writeFileWhole(path, bytes, { replace: false }))).toEqual({
      reason: 'fileExists',
      details: { path },
    });
    expect(await readFile(path, 'utf8')).toBe('eerst');
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  test('over another keeps its permissions', async () => {
    const path = join(folder, 'a.xlsx');
    await writeFile(path, 'eerst');
    await chmod(path, 0o640);
    await writeFileWhole(path, bytes, { replace: true });
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(new Uint8Array(await readFile(path))).toEqual(bytes);
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  test('through a link changes the file that it leads to', async () => {
    await mkdir(join(folder, 'echt'));
    await writeFile(join(folder, 'echt', 'a.xlsx'), 'eerst');
    await symlink(join(folder, 'echt', 'a.xlsx'), join(folder, 'link.xlsx'));
    await writeFileWhole(join(folder, 'link.xlsx'), bytes, { replace: true });
    expect(new Uint8Array(await readFile(join(folder, 'echt', 'a.xlsx')))).toEqual(bytes);
    expect((await readdir(folder)).sort()).toEqual(['echt', 'link.xlsx']);
  });

  test('in a folder that is not there is refused', async () => {
    const path = join(folder, 'weg', 'a.xlsx');
    expect(await whyOf(writeFileWhole(path, bytes, { replace: false }))).toEqual({
      reason: 'folderMissing',
      details: { path },
    });
  });

  test('over a folder is refused, and nothing is left beside it', async () => {
    const path = join(folder, 'map');
    await mkdir(path);
    expect(await whyOf(writeFileWhole(path, bytes, { replace: true }))).toEqual({
      reason: 'directory',
      details: { path },
    });
    expect(await readdir(folder)).toEqual(['map']);
  });

  test('twice at once under a new name succeeds once', async () => {
    const path = join(folder, 'a.xlsx');
    const both = await Promise.all(
      [1, 2].map((each) => whyOf(writeFileWhole(path, Uint8Array.from([each]), { replace: false }))),
    );
    expect(both.filter((why) => why === null)).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });
});
