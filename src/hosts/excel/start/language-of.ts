import type { Language } from '../../../i18n/language';

/** The language of ours for one of Excel's, such as `nl-NL`: Dutch for any Dutch, else English. */
export const languageOf = (tag: string): Language => (tag.slice(0, 2).toLowerCase() === 'nl' ? 'nl' : 'en');
