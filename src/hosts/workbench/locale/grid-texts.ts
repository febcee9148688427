import type { ILanguagePack } from '@univerjs/core';
import type { Language } from '../../../i18n/language';
import { english } from './english';

/** The menus of the grid in the language of the page. */
export const gridTexts = (language: Language): ILanguagePack => {
  void language;
  return english;
};
