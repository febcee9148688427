import { LANGUAGES, type Language } from '../../i18n/language';
import { cellText } from '../../i18n/cell-text';
import { REFERENCE } from '../../model/tables';

/** What people see for a scenario: its own name, and for the reference `zonder korting`. */
export const scenarioWord = (name: string, language: Language): string =>
  name === REFERENCE ? cellText(language)('verdicts.reference') : name;

/** The name behind a word in a cell, whatever its language; a scenario of the user's own goes first. */
export const scenarioNameOf = (word: string, own: readonly string[]): string | null => {
  if (own.includes(word)) return word;
  const isReference = [REFERENCE, ...LANGUAGES.map((language) => scenarioWord(REFERENCE, language))].includes(
    word.trim().toLowerCase(),
  );
  return isReference ? REFERENCE : null;
};
