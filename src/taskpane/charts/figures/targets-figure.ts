import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import type { LotResult, Result, Series } from '../../../model/result';
import { sumOfSeries } from '../../../workbook/layout/layout';
import { chartColour, LOSS_COLOUR } from '../../../workbook/results/chart-colours';
import type { Figure } from '../figure';

/**
 * The staircase of targets on all lots by year, in euros: what they ask, and what nobody has found or been given yet.
 * Null where no target asks anything.
 */
export const targetsFigure = ({ lots, targets, years }: Result, language: Language): Figure | null => {
  const together = (series: (lot: LotResult) => Series): Series => sumOfSeries(lots.map(series), years);
  const asked = together(({ target }) => target);
  const open = together(({ unmet }) => unmet).map((amount, y) => amount + (targets.toFill[y] ?? 0));
  if ([...asked, ...open].every((amount) => amount === 0)) return null;
  const t = translate(language);
  return {
    kind: 'steps',
    title: t('paneCharts.targets.title'),
    description: t('paneCharts.targets.about'),
    valueAxis: t('resultSheets.euros'),
    values: 'amount',
    categories: years.map(String),
    series: [
      { name: t('paneCharts.targets.asked'), color: chartColour(0), values: asked },
      { name: t('paneCharts.targets.open'), color: LOSS_COLOUR, values: open },
    ],
  };
};
