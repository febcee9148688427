import { createContext, useContext } from 'react';
import type { Language } from '../i18n/language';
import { translate, type Translate } from '../i18n/translate';

export const LanguageContext = createContext<Language>('nl');

export const useLanguage = (): Language => useContext(LanguageContext);

/** The texts of the user's language. */
export const useTexts = (): Translate => translate(useLanguage());
