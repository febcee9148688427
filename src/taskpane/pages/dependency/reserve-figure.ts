import { formatEuros, formatShare } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import type { Told } from '../../../workbook/explanation/told';
import { chartColour, LOSS_COLOUR } from '../../../workbook/results/chart-colours';
import type { Figure } from '../../charts/figure';

/** The reserve of one organisation at the end of each year, beside that without a cut. */
export const reserveFigure = (told: Told, position: number, language: Language): Figure => {
  const t = translate(language);
  const { years, organisations } = told.evaluation.result;
  const reserve = organisations[position]?.reserve ?? [];
  const before = told.reference.result.organisations[position]?.reserve ?? [];
  const { cut } = told.scenario.levers;
  const differs = told.evaluation !== told.reference && reserve.some((amount, at) => amount !== before[at]);
  const shown = {
    name:
      cut > 0
        ? t('paneDependency.reserves.shown', { cut: formatShare(cut, language) })
        : t('paneDependency.reserves.scenario'),
    color: LOSS_COLOUR,
    values: reserve,
  };
  const without = { name: t('paneDependency.reserves.without'), color: chartColour(0), values: before };
  return {
    kind: 'line',
    title: t('paneDependency.reserves.axis'),
    valueAxis: '',
    description: t('paneDependency.reserves.description', {
      first: years[0] ?? '',
      firstAmount: formatEuros(reserve[0] ?? 0, language),
      last: years.at(-1) ?? '',
      lastAmount: formatEuros(reserve.at(-1) ?? 0, language),
    }),
    categories: years.map(String),
    series: differs ? [without, shown] : [without],
    values: 'amount',
  };
};
