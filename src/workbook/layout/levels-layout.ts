import type { Language } from '../../i18n/language';
import { cellText } from '../../i18n/cell-text';
import type { Result } from '../../model/result';
import { layoutOf, plainColumn, textColumn, type Layout } from './layout';
import { levelWord } from './level-word';
import { scenarioWord } from './scenario-word';

/** KP.LEVELS: the level of every organisation, in table order, in every scenario, that without the cut first. */
export const levelsLayout = (results: readonly Result[], language: Language): Layout =>
  layoutOf(
    [
      cellText(language)('results.columns.organisation'),
      ...results.map(({ scenario }) => scenarioWord(scenario, language)),
    ],
    (results[0]?.organisations ?? []).map(({ organisation }, position) => [
      organisation,
      ...results.map(({ organisations }) => {
        const level = organisations[position]?.level;
        return level === undefined ? null : levelWord(level, language);
      }),
    ]),
    [textColumn, ...results.map(() => plainColumn)],
  );
