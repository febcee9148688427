import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/** The content of a file as LibreOffice opens it and writes it in its own format. */
export function openedByLibreOffice(path: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'kantelpunt-'));
  try {
    copyFileSync(path, join(folder, 'boek.xlsx'));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const book = join(folder, 'boek.xlsx');
    const settings = ['--headless', '--convert-to', 'ods', '--outdir', folder, book];
    execFileSync('soffice', [profile, ...settings], { stdio: 'ignore' });
    const content = unzipSync(new Uint8Array(readFileSync(join(folder, 'boek.ods'))))['content.xml'];
    return new TextDecoder().decode(content);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
