import { stat, utimes } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';
import { newestChange } from './newest-change';

export const ROOT = join(__dirname, '../..');
export const DIST = join(ROOT, 'dist');
const PAGE = join(DIST, 'index.html');

/** All that the page is made of. */
const SOURCES = ['src', 'scripts', 'assets', 'webpack.config.js', 'tsconfig.json', 'package-lock.json'];

/** What is there only if the page was built for another address than this machine. */
const FOR_ELSEWHERE = join(DIST, 'manifest.xml');

/** Whether `dist` holds a page for this machine that is newer than all it is made of. */
export async function isBuilt(): Promise<boolean> {
  if ((await stat(FOR_ELSEWHERE).catch(() => null)) !== null) return false;
  const page = await stat(PAGE).catch(() => null);
  if (page === null) return false;
  return page.mtimeMs > (await newestChange(SOURCES.map((source) => join(ROOT, source))));
}

type Configurations = (environment: object, options: { readonly mode: string }) => readonly Configuration[];

/**
 * Builds the page in `dist`, as quickly as it can be: not made small, and types are left to `npm test`.
 * `progress` is told how far it is, from 0 to 1.
 *
 * @returns what is wrong with the sources, or null
 */
export async function buildPage(progress: (part: number) => void): Promise<string | null> {
  const begun = new Date();
  const configurations = createRequire(__filename)('../../webpack.config.js') as Configurations;
  const page = configurations({}, { mode: 'development' }).find(({ name }) => name === 'workbench');
  if (page === undefined) throw new Error('webpack.config.js has no configuration named workbench');
  const plugins = [...(page.plugins ?? []), new webpack.ProgressPlugin(progress)];
  const compiler = webpack({ ...page, mode: 'development', context: ROOT, plugins });
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((error, result) => {
      compiler.close((closing) => {
        const wrong = error ?? closing;
        if (wrong || result === undefined) reject(wrong ?? new Error('webpack gave no result'));
        else resolve(result);
      });
    });
  });
  if (stats.hasErrors()) return stats.toString({ preset: 'errors-only', colors: process.stdout.isTTY });
  // A page that did not change keeps its old time, and who typed during the build must get a new one.
  await utimes(PAGE, begun, begun);
  return null;
}
