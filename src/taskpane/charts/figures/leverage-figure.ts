import { CELL_TEXTS } from '../../../i18n/cell-texts';
import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import type { Told } from '../../../workbook/explanation/told';
import { LEVELS } from '../../../workbook/layout/level-word';
import { LEVEL_COLOURS } from '../../../workbook/results/chart-colours';
import type { ScatterFigure } from '../figure';

const SYMBOLS = { red: 'cross', amber: 'triangle', green: 'circle' } as const;

/**
 * Organisations by the cut they can bear (their tipping cut without this scenario, a share) and what they lose per
 * euro cut in it, with their level. Null where no organisation has a leverage.
 */
export const leverageFigure = (told: Told, language: Language): ScatterFigure | null => {
  const { organisations } = told.evaluation.result;
  const before = told.reference.result.organisations;
  const t = translate(language);
  const groups = LEVELS.map((level) => ({
    name: CELL_TEXTS[language].verdicts.level[level],
    color: LEVEL_COLOURS[level],
    symbol: SYMBOLS[level],
    points: organisations.flatMap((each, at) => {
      const across = before[at]?.tippingCut;
      return each.level !== level || each.leverage === null || across === undefined
        ? []
        : [{ name: each.organisation, across, up: each.leverage }];
    }),
  })).filter(({ points }) => points.length > 0);
  if (groups.length === 0) return null;
  const { cut } = told.scenario.levers;
  return {
    kind: 'scatter',
    title: t('paneCharts.leverage.title'),
    description: t('paneCharts.leverage.about'),
    acrossAxis: t('paneCharts.leverage.across'),
    upAxis: t('paneCharts.leverage.up'),
    mark: cut > 0 ? cut : null,
    pointName: t('results.columns.organisation'),
    groupName: t('results.columns.level'),
    groups,
  };
};
