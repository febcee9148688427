import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startBundle, type StartBundle } from '../functions/bundled';

const MOST_BYTES = 60 * 1024;

describe('what Excel loads before the functions are registered', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kantelpunt-excel-'));
  let bundle: StartBundle;
  beforeAll(async () => {
    bundle = await startBundle('./src/hosts/excel/excel.ts', folder);
  }, 240_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('is at most 60 kB, compressed as a server does', () => {
    expect(gzipSync(bundle.text).length).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('holds the functions and the buttons, and neither the pane nor what writes sheets', () => {
    for (const needed of ['src/functions/registry.ts', 'src/hosts/excel/start/register-commands.ts'])
      expect([needed, bundle.modules.some((name) => name.includes(needed))]).toEqual([needed, true]);
    for (const heavy of ['react', '@fluentui', 'mathjs', 'mount-pane', 'excel-workbook', 'write-sheets'])
      expect(bundle.modules.filter((name) => name.includes(heavy))).toEqual([]);
  });
});
