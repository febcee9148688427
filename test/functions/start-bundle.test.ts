import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startBundle, type StartBundle } from './bundled';

const MOST_BYTES = 60 * 1024;

describe('the bundle that functions need to be registered', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kantelpunt-'));
  let bundle: StartBundle;
  beforeAll(async () => {
    bundle = await startBundle('./src/functions/start.ts', folder);
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('is at most 60 kB, compressed as a server does', () => {
    expect(gzipSync(bundle.text).length).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('registers functions, and leaves what is heavy for later', () => {
    expect(bundle.modules.some((name) => name.includes('src/functions/registry.ts'))).toBe(true);
    for (const heavy of [
      'zod',
      'mathjs',
      'react',
      'src/rules',
      'src/taskpane',
      'src/workbook/template',
      'texts/nl/command',
    ])
      expect(bundle.modules.filter((name) => name.includes(heavy))).toEqual([]);
  });

  test('says what it says in both languages', () => {
    expect(bundle.text).toContain('Bedoelt u');
    expect(bundle.text).toContain('Do you mean');
  });
});
