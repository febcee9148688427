import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import type { Result } from '../../../model/result';
import { sum } from '../../../workbook/layout/layout';
import { LOSS_COLOUR } from '../../../workbook/results/chart-colours';
import type { Figure } from '../figure';

/**
 * What drops out of co-funding in each round, in euros of the year of the loss, over the whole term. Round 0 is what
 * was decided before: decisions that end and notices that run out. Null where nothing drops out.
 */
export const cascadeFigure = ({ events }: Result, language: Language): Figure | null => {
  const losses = events.filter(({ effect }) => effect !== 'notice');
  if (losses.length === 0) return null;
  const t = translate(language);
  const rounds = [...new Set(losses.map(({ round }) => round))].sort((one, other) => one - other);
  return {
    kind: 'bar',
    title: t('paneCharts.cascade.title'),
    description: t('paneCharts.cascade.about'),
    valueAxis: t('resultSheets.euros'),
    values: 'amount',
    categories: rounds.map((round) =>
      round === 0 ? t('paneCharts.cascade.before') : t('paneCharts.cascade.round', { round }),
    ),
    series: [
      {
        name: t('paneCharts.cascade.lost'),
        color: LOSS_COLOUR,
        values: rounds.map((round) =>
          sum(losses.filter((event) => event.round === round).map(({ amount }) => amount)),
        ),
      },
    ],
  };
};
