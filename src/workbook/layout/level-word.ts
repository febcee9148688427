import type { Language } from '../../i18n/language';
import { CELL_TEXTS } from '../../i18n/cell-texts';
import type { Level } from '../../model/result';

/** The worst first, as people read them. */
export const LEVELS = ['red', 'amber', 'green'] as const satisfies readonly Level[];

/** A level with its sign, so that it never depends on colour: `✖ redt het niet`. */
export const levelWord = (level: Level, language: Language): string => {
  // Read directly: there is one for every organisation in every scenario.
  const { sign, level: words } = CELL_TEXTS[language].verdicts;
  return `${sign[level]} ${words[level]}`;
};
