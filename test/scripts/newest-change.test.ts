import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newestChange } from '../../scripts/start/newest-change';

const at = (day: number): Date => new Date(Date.UTC(2026, 0, day));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kantelpunt-newest-'));
  await mkdir(join(folder, 'deep/deeper'), { recursive: true });
  await writeFile(join(folder, 'old.ts'), '');
  await writeFile(join(folder, 'deep/deeper/new.ts'), '');
  await utimes(join(folder, 'old.ts'), at(1), at(1));
  await utimes(join(folder, 'deep/deeper/new.ts'), at(9), at(9));
  for (const name of ['deep/deeper', 'deep', '.']) await utimes(join(folder, name), at(2), at(2));
});
afterEach(() => rm(folder, { recursive: true }));

test('the newest change is found however deep the file lies', async () => {
  expect(await newestChange([join(folder, 'old.ts'), join(folder, 'deep')])).toBe(at(9).getTime());
});

test('a file that went away is a change', async () => {
  await rm(join(folder, 'deep/deeper/new.ts'));
  expect(await newestChange([folder])).toBeGreaterThan(at(9).getTime());
});

test('what is not there has never changed', async () => {
  expect(await newestChange([join(folder, 'absent')])).toBe(0);
});
