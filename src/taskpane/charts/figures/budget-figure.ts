import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import type { LotResult, Result, Series } from '../../../model/result';
import { sumOfSeries } from '../../../workbook/layout/layout';
import { chartColour, LOSS_COLOUR } from '../../../workbook/results/chart-colours';
import type { Figure } from '../figure';

const PARTS = ['ringFenced', 'coordination', 'main', 'partners', 'subcontracted'] as const;

/** The budget of all lots by year: where it goes, and what has been taken off, in euros. Null without lots. */
export const budgetFigure = ({ lots, years }: Result, language: Language): Figure | null => {
  if (lots.length === 0) return null;
  const t = translate(language);
  const together = (series: (lot: LotResult) => Series): Series => sumOfSeries(lots.map(series), years);
  return {
    kind: 'stackedColumn',
    title: t('resultSheets.multiYear.chart'),
    description: t('resultSheets.multiYear.chartAbout'),
    valueAxis: t('resultSheets.euros'),
    values: 'amount',
    categories: years.map(String),
    series: [
      ...PARTS.map((part, at) => ({
        name: t(`results.budget.${part}`),
        color: chartColour(at),
        values: together((lot) => lot[part]),
      })),
      {
        name: t('resultSheets.multiYear.reduction'),
        color: LOSS_COLOUR,
        values: together(({ gross, net }) => gross.map((amount, y) => amount - (net[y] ?? 0))),
      },
    ],
  };
};
