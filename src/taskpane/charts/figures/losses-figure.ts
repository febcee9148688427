import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import type { Result } from '../../../model/result';
import { chartColour, LOSS_COLOUR } from '../../../workbook/results/chart-colours';
import type { Figure } from '../figure';

/** What the municipality and the funds give less, by year, in euros: the chart of the council page. */
export const lossesFigure = ({ totals, years }: Result, language: Language): Figure => {
  const t = translate(language);
  return {
    kind: 'stackedColumn',
    title: t('resultSheets.council.chart'),
    description: t('resultSheets.council.chartAbout'),
    valueAxis: t('resultSheets.euros'),
    values: 'amount',
    categories: years.map(String),
    series: [
      { name: t('results.totals.municipalSaved'), color: chartColour(0), values: totals.municipalSaved },
      { name: t('results.totals.cofundingLost'), color: LOSS_COLOUR, values: totals.cofundingLost },
    ],
  };
};
