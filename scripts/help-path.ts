import type { Language } from '../src/i18n/language';

/** Where the help page of a function stands, from the root of the site; without an id the page with all of them. */
export const helpPath = (id: string | null, language: Language): string =>
  `help/${language}/${id === null ? 'index' : id.toLowerCase()}.html`;
