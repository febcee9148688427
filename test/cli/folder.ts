import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for the files of a test, gone after them. */
export const temporaryFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'kantelpunt-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    path: (name: string): string => join(folder, name),
    write: (name: string, content: string | Uint8Array): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
    writeJson: (name: string, json: unknown): string => {
      writeFileSync(join(folder, name), JSON.stringify(json));
      return join(folder, name);
    },
  };
};
