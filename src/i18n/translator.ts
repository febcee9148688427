import { createInstance } from 'i18next';
import { LANGUAGES, type Language } from './language';

type Singular<K extends string> = K extends `${infer Key}_${'one' | 'other'}` ? Key : K;
export type PathOf<T> = {
  [K in keyof T & string]: T[K] extends string ? Singular<K> : `${K}.${PathOf<T[K]>}`;
}[keyof T & string];

/** What is filled in for `{{name}}`; `count` chooses between singular and plural. */
export type TextValues = Readonly<Record<string, string | number>>;
type Translate<K extends string> = (key: K, values?: TextValues) => string;

export interface Translator<T extends object> {
  readonly translate: (language: Language) => Translate<PathOf<T>>;
  /** Makes more of these texts known, in one language. */
  readonly add: (language: Language, texts: Partial<T>) => void;
}

/**
 * Gives out these texts, per language: `translator(TEXTS).translate('nl')('problems.lot-needed', { stream: 'subsidie' })`.
 * Throws when a text or one of its values is missing, because that can only be a mistake in code; some may be
 * added later.
 */
export const translator = <T extends object>(all: Readonly<Record<Language, Partial<T>>>): Translator<T> => {
  const texts = createInstance();
  void texts.init({
    initAsync: false,
    resources: Object.fromEntries(LANGUAGES.map((language) => [language, { translation: all[language] }])),
    fallbackLng: false,
    nsSeparator: false,
    // The library greets on the console, and the command's output is read by programs.
    showSupportNotice: false,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new Error(`There is no text ${key}`);
    },
    missingInterpolationHandler: (text: string, match: readonly string[]) => {
      throw new Error(`The text "${text}" has no value for ${match[1] ?? ''}`);
    },
  });
  return {
    translate: (language) => {
      const fixed = texts.getFixedT(language);
      return (key, values = {}) => fixed(key, values);
    },
    add: (language, more) => {
      texts.addResourceBundle(language, 'translation', more, true, true);
    },
  };
};
