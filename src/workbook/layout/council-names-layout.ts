import type { Language } from '../../i18n/language';
import { cellText } from '../../i18n/cell-text';
import type { Told } from '../explanation/told';
import { layoutOf, plainColumn, textColumn, type Layout, type Row } from './layout';
import { levelWord } from './level-word';
import { worstFirst } from './worst-first';

/** Names that fit under the rest of one page. */
export const MOST_NAMES = 15;

/** KP.COUNCILNAMES: which organisations do not hold, the worst first, for a council that wants them named. */
export const councilNamesLayout = (told: Told, language: Language): Layout => {
  const t = cellText(language);
  const { organisations } = told.evaluation.result;
  const positions = worstFirst(organisations).filter((at) => organisations[at]?.level !== 'green');
  const others = Math.max(0, positions.length - MOST_NAMES);
  return layoutOf(
    [
      t('results.columns.organisation'),
      t('results.columns.type'),
      t('results.columns.level'),
      t('results.columns.cause'),
    ],
    [
      ...positions.slice(0, MOST_NAMES).map((at) => rowOf(told, at, language)),
      ...(positions.length === 0 ? [[t('results.noOneFalls')]] : []),
      ...(others === 0 ? [] : [[t('results.others.organisations', { count: others })]]),
    ],
    [textColumn, textColumn, plainColumn, plainColumn],
  );
};

const rowOf = (told: Told, position: number, language: Language): Row => {
  const organisation = told.evaluation.result.organisations[position];
  if (organisation === undefined) throw new RangeError(`No organisation ${position}`);
  const { cause, level } = organisation;
  return [
    organisation.organisation,
    told.scenario.tables.organisations[position]?.type ?? null,
    levelWord(level, language),
    cause === null ? null : cellText(language)(`verdicts.cause.${cause}`),
  ];
};
