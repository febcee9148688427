import { createElement, type ReactNode } from 'react';
import { LANGUAGES, type Language } from '../src/i18n/language';
import { support as english } from '../src/i18n/texts/en/support';
import { support as dutch } from '../src/i18n/texts/nl/support';
import { helpPageHtml, otherLanguage } from './help-frame';
import type { HelpPage } from './help-pages';
import { supportPath } from './support-path';

const h = createElement;
const TEXTS = { nl: dutch, en: english } as const;

/** The page to which the manifest sends people who need help, in both languages. */
export const supportPages = (): readonly HelpPage[] =>
  LANGUAGES.map((language) => ({
    path: supportPath(language),
    html: helpPageHtml(
      {
        language,
        title: TEXTS[language].title,
        heading: TEXTS[language].title,
        otherPage: `../${otherLanguage(language)}/support.html`,
      },
      supportPage(language),
    ),
  }));

const supportPage = (language: Language): ReactNode => {
  const { lead, functions, start, trouble, who, privacy } = TEXTS[language];
  return [
    h('p', { key: 'lead', className: 'lead' }, lead),
    h('p', { key: 'functions' }, h('a', { href: 'index.html' }, functions)),
    h('h2', { key: 'start' }, start.title),
    h(
      'ol',
      { key: 'steps' },
      start.steps.map((step) => h('li', { key: step }, step)),
    ),
    h('h2', { key: 'trouble' }, trouble.title),
    h(
      'dl',
      { key: 'cases' },
      trouble.cases.flatMap(({ sign, remedy }) => [
        h('dt', { key: sign }, sign),
        h('dd', { key: remedy }, remedy),
      ]),
    ),
    h('h2', { key: 'who' }, who.title),
    h('p', { key: 'who text' }, who.text),
    h('h2', { key: 'privacy', id: 'privacy' }, privacy.title),
    ...privacy.paragraphs.map((text) => h('p', { key: text }, text)),
  ];
};
