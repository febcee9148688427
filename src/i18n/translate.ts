import { createInstance } from 'i18next';
import type { Language } from './language';
import { TEXTS, type Texts } from './texts';

type Singular<K extends string> = K extends `${infer Key}_${'one' | 'other'}` ? Key : K;
type PathOf<T> = {
  [K in keyof T & string]: T[K] extends string ? Singular<K> : `${K}.${PathOf<T[K]>}`;
}[keyof T & string];

/** The place of a text, such as `problems.missing-value`; a plural goes by its name without `_one` or `_other`. */
export type TextKey = PathOf<Texts>;
/** What is filled in for `{{name}}`; `count` chooses between singular and plural. */
export type TextValues = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, values?: TextValues) => string;

const texts = createInstance();
void texts.init({
  initAsync: false,
  resources: { nl: { translation: TEXTS.nl }, en: { translation: TEXTS.en } },
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

/**
 * The texts of one language: `translate('nl')('problems.lot-needed', { stream: 'subsidie' })`.
 * Throws when a text or one of its values is missing, because that can only be a mistake in code.
 */
export const translate = (language: Language): Translate => {
  const fixed = texts.getFixedT(language);
  return (key, values = {}) => fixed(key, values);
};
