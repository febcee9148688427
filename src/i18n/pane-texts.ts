import type { Language } from './language';
import { addTexts, type PaneTexts } from './translate';

const LOADED = {
  nl: async () => (await import('./texts/nl/dutch-pane')).dutchPane,
  en: async () => (await import('./texts/en/english-pane')).englishPane,
} as const satisfies Readonly<Record<Language, () => Promise<PaneTexts>>>;

/** Makes the words of the pane, a third of all texts, known to `translate` in one language, before the pane is there. */
export const loadPaneTexts = async (language: Language): Promise<void> => {
  addTexts(language, await LOADED[language]());
};
