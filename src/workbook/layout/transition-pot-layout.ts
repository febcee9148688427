import type { Language } from '../../i18n/language';
import { cellText } from '../../i18n/cell-text';
import type { Result } from '../../model/result';
import { euroColumn, layoutOf, plainColumn, sum, totalAndYears, type Layout, type Row } from './layout';

/** KP.TRANSITIONPOT: what is in the transition budget, what is asked and paid in each year, in euros. */
export const transitionPotLayout = (result: Result, language: Language): Layout => {
  const t = cellText(language);
  return layoutOf(
    [t('results.columns.pot'), t('results.columns.total'), ...result.years],
    rowsOf(result, language),
    [plainColumn, ...totalAndYears(result.years, euroColumn)],
  );
};

const rowsOf = ({ transition }: Result, language: Language): readonly Row[] => {
  const t = cellText(language);
  if (transition === null) return [[t('results.pot.none')]];
  const { requested, paid, remaining } = transition;
  const budget = remaining + sum(paid);
  const closing = paid.map((_, y) => budget - sum(paid.slice(0, y + 1)));
  const opening = paid.map((_, y) => (y === 0 ? budget : (closing[y - 1] ?? budget)));
  return [
    [t('results.pot.opening'), null, ...opening],
    [t('results.pot.requested'), sum(requested), ...requested],
    [t('results.pot.paid'), sum(paid), ...paid],
    [t('results.pot.closing'), null, ...closing],
  ];
};
