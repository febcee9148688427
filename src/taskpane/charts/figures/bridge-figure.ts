import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import type { Layout } from '../../../workbook/layout/layout';
import { chartColour } from '../../../workbook/results/chart-colours';
import type { Figure } from '../figure';

const TOTAL_COLUMN = 1;

/** The bridge between two scenarios over the whole term, in euros. @param bridge what `bridgeLayout` gives */
export const bridgeFigure = ({ rows }: Layout, language: Language): Figure => {
  const t = translate(language);
  const [, ...steps] = rows;
  return {
    kind: 'waterfall',
    title: t('paneCharts.bridge.title'),
    description: t('paneCharts.bridge.about'),
    valueAxis: t('resultSheets.euros'),
    values: 'amount',
    categories: steps.map(([label]) => String(label)),
    series: [
      {
        name: t('results.columns.total'),
        color: chartColour(0),
        values: steps.map((row) => {
          const value = row[TOTAL_COLUMN];
          return typeof value === 'number' ? value : null;
        }),
      },
    ],
  };
};
