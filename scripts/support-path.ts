import type { Language } from '../src/i18n/language';

/** Where the page with support and the privacy statement stands, from the root of the site. */
export const supportPath = (language: Language): string => `help/${language}/support.html`;
