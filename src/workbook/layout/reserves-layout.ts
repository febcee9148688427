import type { Language } from '../../i18n/language';
import { cellText } from '../../i18n/cell-text';
import type { Result } from '../../model/result';
import { euroColumn, layoutOf, plainColumn, textColumn, type Layout, type Row } from './layout';
import { levelWord } from './level-word';
import { worstFirst } from './worst-first';

/** As many lines as can be told apart in one chart. */
export const MOST_RESERVES = 6;

/** KP.RESERVES: closing reserves by year, in euros, of at most six organisations, those that fall first in front. */
export const reservesLayout = (result: Result, language: Language): Layout => {
  const t = cellText(language);
  const { organisations, years } = result;
  return layoutOf(
    [t('results.columns.organisation'), t('results.columns.level'), ...years],
    worstFirst(organisations)
      .slice(0, MOST_RESERVES)
      .flatMap((position): readonly Row[] => {
        const each = organisations[position];
        return each === undefined
          ? []
          : [[each.organisation, levelWord(each.level, language), ...each.reserve]];
      }),
    [textColumn, plainColumn, ...years.map(() => euroColumn)],
  );
};
