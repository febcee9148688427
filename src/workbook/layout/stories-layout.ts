import type { Language } from '../../i18n/language';
import { cellText } from '../../i18n/cell-text';
import { storyOf } from '../explanation/story';
import type { Told } from '../explanation/told';
import { layoutOf, plainColumn, textColumn, type Layout, type Row } from './layout';
import { levelWord } from './level-word';
import { worstFirst } from './worst-first';

/** Nobody reads more stories than this on one sheet; a single organisation's can always be asked for. */
export const MOST_STORIES = 100;

/**
 * KP.STORIES: for each organisation that does not hold, the worst first, what happens and why: one sentence per
 * row, the name and level on the first. Of very many the worst are told, with a last row that says how many more.
 */
export const storiesLayout = (told: Told, language: Language): Layout => {
  const t = cellText(language);
  const { organisations } = told.evaluation.result;
  const positions = worstFirst(organisations).filter((at) => organisations[at]?.level !== 'green');
  const shown = positions.slice(0, MOST_STORIES);
  const others = positions.length - shown.length;
  return layoutOf(
    [t('results.columns.level'), t('results.columns.organisation'), t('results.columns.story')],
    [
      ...shown.flatMap((position) => rowsOf(told, position, language)),
      ...(positions.length === 0 ? [[null, null, t('results.noOneFalls')]] : []),
      ...(others === 0 ? [] : [[null, null, t('results.others.organisations', { count: others })]]),
    ],
    [plainColumn, textColumn, textColumn],
  );
};

const rowsOf = (told: Told, position: number, language: Language): readonly Row[] => {
  const { level, organisation, headline, sentences } = storyOf(told, position, language);
  return [
    [levelWord(level, language), organisation, headline],
    ...sentences.map((sentence): Row => [null, null, sentence]),
  ];
};
