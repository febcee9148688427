import { CELL_TEXTS } from '../../../i18n/cell-texts';
import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import { reasonText } from '../../../workbook/explanation/reason-text';
import type { Told } from '../../../workbook/explanation/told';
import { MOST_NAMES } from '../../../workbook/layout/council-names-layout';
import { layoutOf, plainColumn, textColumn, type Layout, type Row } from '../../../workbook/layout/layout';
import { levelWord } from '../../../workbook/layout/level-word';
import { worstFirst } from '../../../workbook/layout/worst-first';

/** Which organisations do not hold and why, the worst first: what KP.COUNCILNAMES names, with their reasons. */
export const namedLayout = (told: Told, language: Language): Layout => {
  const t = translate(language);
  const { organisations } = told.evaluation.result;
  const positions = worstFirst(organisations).filter((at) => organisations[at]?.level !== 'green');
  const others = positions.length - MOST_NAMES;
  return layoutOf(
    [t('results.columns.organisation'), t('results.columns.level'), t('results.columns.reasons')],
    [
      ...positions.slice(0, MOST_NAMES).flatMap((at) => rowOf(told, at, language)),
      ...(positions.length === 0 ? [[t('results.noOneFalls')]] : []),
      ...(others > 0 ? [[t('results.others.organisations', { count: others })]] : []),
    ],
    [textColumn, plainColumn, textColumn],
  );
};

const rowOf = (told: Told, position: number, language: Language): readonly Row[] => {
  const each = told.evaluation.result.organisations[position];
  if (each === undefined) return [];
  const why =
    each.cause === null
      ? each.reasons.map((reason) => reasonText(told.model, reason, language)).join('; ')
      : CELL_TEXTS[language].verdicts.cause[each.cause];
  return [[each.organisation, levelWord(each.level, language), why]];
};
