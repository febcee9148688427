import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/i18n/language';
import { functionsMetadata, type FunctionsMetadata } from '../functions-metadata';
import { helpPages } from '../help-pages';
import { supportPages } from '../support-pages';

/** The files that stand beside a manifest; paths are from the root of the site. */
export interface SiteFiles {
  readonly has: (path: string) => boolean;
  readonly read: (path: string) => Uint8Array | null;
  readonly functions: Readonly<Record<Language, FunctionsMetadata>>;
}

/** Made by the build from entries and templates of webpack. */
const BUILT = ['taskpane.html', 'excel.js', 'functions.json', 'functions-nl.json'];

const fileIn = (folder: string, path: string): string | null => {
  const file = join(folder, decodeURIComponent(path));
  return existsSync(file) && statSync(file).isFile() ? file : null;
};

/** What a build for this address would hold, without building it. */
export const sourcesOf = async (root: string, address: string): Promise<SiteFiles> => {
  const assets = join(root, 'assets');
  const pages = [...(await helpPages()), ...supportPages()].map(({ path }) => path);
  return {
    has: (path) => BUILT.includes(path) || pages.includes(path) || fileIn(assets, path) !== null,
    read: (path) => contentOf(fileIn(assets, path)),
    functions: await functionsMetadata(address),
  };
};

/** A folder that was built: `dist`. */
export const builtFolder = (folder: string): SiteFiles => {
  const described = (name: string): FunctionsMetadata =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')) as FunctionsMetadata;
  return {
    has: (path) => fileIn(folder, path) !== null,
    read: (path) => contentOf(fileIn(folder, path)),
    functions: { nl: described('functions-nl.json'), en: described('functions.json') },
  };
};

const contentOf = (file: string | null): Uint8Array | null => (file === null ? null : readFileSync(file));

/** Every TypeScript file in a folder and those within it. */
export const sourceFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
