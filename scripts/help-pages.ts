import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createElement, type ReactNode } from 'react';
import { PAGE_WORDS } from '../src/functions/help/page-words';
import { LANGUAGES, type Language } from '../src/i18n/language';
import { inDutch } from './functions-metadata';
import { functionPage } from './function-page';
import { helpPageHtml, otherLanguage } from './help-frame';
import { generatedFunctions, type GeneratedFunction } from './generated-functions';
import { helpPath } from './help-path';

/*
 * Writes the help pages: npx tsx scripts/help-pages.ts dist
 */

export interface HelpPage {
  /** From the root of the site: `help/nl/risk.html`. */
  readonly path: string;
  readonly html: string;
}

const h = createElement;

/** A page per function and one with all of them, in both languages; they share `help.css` at the root of the site. */
export const helpPages = async (): Promise<readonly HelpPage[]> => {
  const generated = await generatedFunctions();
  return LANGUAGES.flatMap((language) => {
    const all = language === 'nl' ? generated.map(inDutch) : generated;
    return [
      page(null, language, PAGE_WORDS[language].functions, indexOf(all, language)),
      ...all.map((each) => page(each.id, language, `KP.${each.id}`, functionPage(each, language))),
    ];
  });
};

const page = (id: string | null, language: Language, title: string, main: ReactNode): HelpPage => {
  const other = otherLanguage(language);
  const frame = {
    language,
    title: id === null ? title : `${title} – ${PAGE_WORDS[language].product}`,
    heading: title,
    otherPage: `../${other}/${helpPath(id, other).split('/').at(-1) ?? ''}`,
  };
  return { path: helpPath(id, language), html: helpPageHtml(frame, main) };
};

const indexOf = (all: readonly GeneratedFunction[], language: Language): ReactNode => {
  const words = PAGE_WORDS[language];
  const takesModel = ({ id, parameters }: GeneratedFunction): boolean =>
    id === 'MODEL' || parameters[0]?.name === 'model';
  const sorted = [...all].sort((one, another) => one.id.localeCompare(another.id));
  return [
    h('p', { key: 'about' }, words.about),
    ...listOf(words.onModel, sorted.filter(takesModel)),
    ...listOf(
      words.onCells,
      sorted.filter((each) => !takesModel(each)),
    ),
    h('h2', { key: 'errors' }, words.errors),
    ...[words.wrongArgument, words.notThere, words.unknown].map((text) => h('p', { key: text }, text)),
  ];
};

const listOf = (title: string, functions: readonly GeneratedFunction[]): readonly ReactNode[] =>
  functions.length === 0
    ? []
    : [
        h('h2', { key: title }, title),
        h(
          'dl',
          { key: `${title} list` },
          functions.flatMap(({ id, description }) => [
            h('dt', { key: id }, h('a', { href: `${id.toLowerCase()}.html` }, h('code', null, `KP.${id}`))),
            h('dd', { key: `${id} text` }, description),
          ]),
        ),
      ];

if (require.main === module) {
  const folder = process.argv[2] ?? 'dist';
  void helpPages().then((pages) => {
    for (const { path, html } of pages) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), html);
    }
  });
}
