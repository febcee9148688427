import type { ILanguagePack } from '@univerjs/core';
import type { Language } from '../../i18n/language';
import { loadPaneTexts } from '../../i18n/pane-texts';
import type { FirstBook } from './first-book';
import { gridTexts } from './locale/grid-texts';
import { functionDescriptions } from './univer/function-descriptions';
import type { FunctionDescription } from './univer/register-functions';

/** What the page needs besides its own code. */
export interface Preparation {
  readonly language: Language;
  readonly texts: ILanguagePack;
  readonly descriptions: readonly FunctionDescription[];
  readonly first: FirstBook;
}

/** Asks for all of it at the same time. The first workbook is read while the large parts of the page are on their way. */
export async function prepare(language: Language): Promise<Preparation> {
  const [texts, descriptions, first] = await Promise.all([
    gridTexts(language),
    functionDescriptions(language),
    import('./first-book').then(({ firstBook }) => firstBook(language)),
    // What reads models: every formula needs it at once.
    import('../../functions/reading/reader'),
    loadPaneTexts(language),
  ]);
  return { language, texts, descriptions, first };
}
