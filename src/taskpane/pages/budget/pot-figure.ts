import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import type { Layout } from '../../../workbook/layout/layout';
import { chartColour, LOSS_COLOUR } from '../../../workbook/results/chart-colours';
import type { Figure } from '../../charts/figure';

/** Columns before the first year. */
const BEFORE_YEARS = 2;
const [PAID, CLOSING] = [3, 4];

/** What is paid out of the transition budget and what is left, by year. @param pot what `transitionPotLayout` gives */
export const potFigure = ({ rows }: Layout, language: Language): Figure => {
  const t = translate(language);
  const series = (row: number) =>
    (rows[row] ?? []).slice(BEFORE_YEARS).map((value) => (typeof value === 'number' ? value : null));
  return {
    kind: 'stackedColumn',
    title: t('paneBudget.pot.chart'),
    description: t('paneBudget.pot.description'),
    valueAxis: t('resultSheets.euros'),
    values: 'amount',
    categories: (rows[0] ?? []).slice(BEFORE_YEARS).map(String),
    series: [
      { name: t('results.pot.paid'), color: LOSS_COLOUR, values: series(PAID) },
      { name: t('results.pot.closing'), color: chartColour(1), values: series(CLOSING) },
    ],
  };
};
