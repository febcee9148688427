import type { ILanguagePack } from '@univerjs/core';
import type { Language } from '../../../i18n/language';

/** The menus of the grid in the language of the page; only those are loaded. */
export async function gridTexts(language: Language): Promise<ILanguagePack> {
  switch (language) {
    case 'nl':
      return (await import(/* webpackChunkName: "grid-nl" */ './dutch/dutch')).dutch;
    case 'en':
      return (await import(/* webpackChunkName: "grid-en" */ './english')).english;
  }
}
