import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { Level } from '../../model/result';

/** The worst first, as people read them. */
export const LEVELS = ['red', 'amber', 'green'] as const satisfies readonly Level[];

/** A level with its sign, so that it never depends on colour: `✖ redt het niet`. */
export const levelWord = (level: Level, language: Language): string => {
  const t = translate(language);
  return `${t(`verdicts.sign.${level}`)} ${t(`verdicts.level.${level}`)}`;
};
