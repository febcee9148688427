import type { Language } from '../../i18n/language';
import { cellText } from '../../i18n/cell-text';
import type { Result } from '../../model/result';
import { euroColumn, layoutOf, plainColumn, sum, totalAndYears, type Layout } from './layout';

export const TOTAL_LINES = ['municipalSaved', 'transitionPaid', 'netSaving', 'cofundingLost'] as const;

/** KP.TOTALS: what a scenario saves and loses against the situation without the cut, per year, in euros. */
export const totalsLayout = (result: Result, language: Language): Layout => {
  const t = cellText(language);
  return layoutOf(
    [t('results.columns.saving'), t('results.columns.total'), ...result.years],
    TOTAL_LINES.map((line) => [
      t(`results.totals.${line}`),
      sum(result.totals[line]),
      ...result.totals[line],
    ]),
    [plainColumn, ...totalAndYears(result.years, euroColumn)],
  );
};
