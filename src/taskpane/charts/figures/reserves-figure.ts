import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import type { Result } from '../../../model/result';
import { MOST_RESERVES } from '../../../workbook/layout/reserves-layout';
import { worstFirst } from '../../../workbook/layout/worst-first';
import { chartColour } from '../../../workbook/results/chart-colours';
import type { Figure } from '../figure';

/** Closing reserves by year, in euros, of at most six organisations, those that fall first in front. */
export const reservesFigure = ({ organisations, years }: Result, language: Language): Figure => {
  const t = translate(language);
  const worst = worstFirst(organisations)
    .slice(0, MOST_RESERVES)
    .flatMap((position) => organisations[position] ?? []);
  return {
    kind: 'line',
    title: t('resultSheets.vulnerability.chart'),
    description: t('resultSheets.vulnerability.chartAbout'),
    valueAxis: t('resultSheets.euros'),
    values: 'amount',
    categories: years.map(String),
    series: worst.map(({ organisation, reserve }, at) => ({
      name: organisation,
      color: chartColour(at),
      values: reserve,
    })),
  };
};
