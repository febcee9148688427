import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { PAGE_WORDS } from '../src/functions/help/page-words';
import type { Language } from '../src/i18n/language';
import { supportPath } from './support-path';

const h = createElement;

export interface HelpFrame {
  readonly language: Language;
  /** What the page is called in a list of pages. */
  readonly title: string;
  readonly heading: string;
  /** Where the same page stands in the other language, seen from this one. */
  readonly otherPage: string;
}

export const otherLanguage = (language: Language): Language => (language === 'nl' ? 'en' : 'nl');

/** A whole page of help with the parts that all of them share; they use `help.css` at the root of the site. */
export const helpPageHtml = ({ language, title, heading, otherPage }: HelpFrame, main: ReactNode): string => {
  const words = PAGE_WORDS[language];
  const other = otherLanguage(language);
  const html = renderToStaticMarkup(
    h(
      'html',
      { lang: language },
      h(
        'head',
        null,
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', null, title),
        h('link', { rel: 'stylesheet', href: '../../help.css' }),
        h('link', { rel: 'icon', href: '../../logo.svg', type: 'image/svg+xml' }),
      ),
      h(
        'body',
        null,
        h(
          'nav',
          { 'aria-label': words.product },
          h('a', { href: 'index.html' }, words.functions),
          h('a', { href: supportPath(language).split('/').at(-1) }, words.support),
          h('a', { href: otherPage, lang: other, hrefLang: other }, words.otherLanguage),
        ),
        h('main', null, h('h1', null, heading), main),
      ),
    ),
  );
  return `<!doctype html>\n${html}\n`;
};
