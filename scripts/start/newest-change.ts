import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** When the newest of these files, and of all files in these folders, was changed; in milliseconds, 0 if there is none. */
export async function newestChange(places: readonly string[]): Promise<number> {
  const times = await Promise.all(places.map(changeOf));
  return Math.max(0, ...times);
}

async function changeOf(place: string): Promise<number> {
  const found = await stat(place).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(place);
  // A folder's own time says that a file went away.
  return Math.max(found.mtimeMs, await newestChange(names.map((name) => join(place, name))));
}
