import { LEVELS, levelWord } from '../layout/level-word';
import { levelsLayout } from '../layout/levels-layout';
import { MEASURES, scenariosLayout, type MeasureName } from '../layout/scenarios-layout';
import type { ChartSpec, SheetSpec } from '../spec/sheet-spec';
import { onModel, spill, textCell } from './cells';
import { LEVEL_COLOURS } from './chart-colours';
import { area, below, FAR_DOWN, FAR_RIGHT, PLACES, right, type Place } from './places';
import { footerOf, levelHighlights, resultSheet, sheetHead } from './sheet-head';
import type { Shown } from './shown';

const { chart: CHART, measures: TABLE, levels: EACH } = PLACES.comparison;

/** Organisations that still fit on one page below the rest. */
const FIT_ONE_PAGE = 25;

/** The first cell of what is said of every scenario, under the header. */
export const measurePlace = (name: MeasureName): Place => below(TABLE, MEASURES.indexOf(name) + 1);

/** Vergelijking: all scenarios beside each other, and every organisation in each of them. */
export const comparisonSheet = (shown: Shown): SheetSpec => {
  const { results, told, language, t } = shown;
  return resultSheet('comparison', shown, {
    columnWidths: [40, ...results.map(() => 18)],
    frozen: { rows: 2, columns: 1 },
    cells: [
      ...sheetHead('comparison', shown),
      textCell(below(TABLE, -1), t('resultSheets.comparison.measures'), 'label'),
      textCell(below(EACH, -1), t('resultSheets.comparison.levels'), 'label'),
    ],
    spills: [
      spill(TABLE, onModel('SCENARIOS', shown), scenariosLayout(results, language)),
      spill(EACH, onModel('LEVELS', shown), levelsLayout(results, language)),
    ],
    charts: [levelsChart(shown)],
    highlights: levelHighlights(area(right(EACH, 1), right(below(EACH, FAR_DOWN), FAR_RIGHT)), shown),
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      ...(told.model.tables.organisations.length <= FIT_ONE_PAGE ? { pagesTall: 1 } : {}),
      titleRows: '1:4',
      footer: footerOf('comparison', shown),
    },
  });
};

const levelsChart = ({ results, language, t }: Shown): ChartSpec => ({
  kind: 'stackedColumn',
  title: t('resultSheets.comparison.chart'),
  from: CHART,
  to: { row: 21, column: Math.max(5, results.length + 1) },
  valueAxis: t('resultSheets.organisations'),
  categories: area(right(TABLE, 1), right(TABLE, results.length)),
  series: LEVELS.map((level) => ({
    name: levelWord(level, language),
    values: area(right(measurePlace(level), 1), right(measurePlace(level), results.length)),
    color: LEVEL_COLOURS[level],
  })),
  description: t('resultSheets.comparison.chartAbout'),
});
