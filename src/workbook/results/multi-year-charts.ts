import type { ChartSpec } from '../spec/sheet-spec';
import { summaryPlace, type SummaryLine } from './budget-summary';
import { chartColour, LOSS_COLOUR } from './chart-colours';
import { organisationsPlace } from './organisations-place';
import { area, multiYearPlaces, PLACES, right, type Place } from './places';
import type { Shown } from './shown';

const TOGETHER = PLACES.budgets.together;
const CHART: Place = { row: 7, column: 1 };
const PARTS = [
  'ringFenced',
  'coordination',
  'main',
  'partners',
  'subcontracted',
  'reduction',
] as const satisfies readonly SummaryLine[];
const SOURCES = ['municipal', 'transition', 'support', 'own', 'grants'] as const;

const frame = (years: number): Pick<ChartSpec, 'kind' | 'from' | 'to'> => ({
  kind: 'stackedColumn',
  from: CHART,
  to: { row: 23, column: Math.min(years + 3, 10) },
});

const yearsOf = (label: Place, years: number): string => area(right(label, 2), right(label, years + 1));

/** The budget of all lots by year: its parts, and what has been taken off. */
export const budgetChart = ({ told, t }: Shown): ChartSpec => {
  const years = told.evaluation.result.years.length;
  return {
    ...frame(years),
    title: t('resultSheets.multiYear.chart'),
    valueAxis: t('resultSheets.euros'),
    categories: yearsOf(right(TOGETHER, 1), years),
    series: PARTS.map((line, index) => ({
      name: line === 'reduction' ? t('resultSheets.multiYear.reduction') : t(`results.budget.${line}`),
      values: yearsOf(summaryPlace(line), years),
      color: line === 'reduction' ? LOSS_COLOUR : chartColour(index),
    })),
    description: t('resultSheets.multiYear.chartAbout'),
  };
};

/** Where there are no lots: what organisations live on. */
export const incomeChart = (shown: Shown): ChartSpec => {
  const { told, t } = shown;
  const years = told.evaluation.result.years.length;
  return {
    ...frame(years),
    title: t('resultSheets.multiYear.incomeChart'),
    valueAxis: t('resultSheets.euros'),
    categories: yearsOf(right(multiYearPlaces(shown).organisations, 1), years),
    series: SOURCES.map((line, index) => ({
      name: t(`results.organisation.${line}`),
      values: yearsOf(organisationsPlace(line, shown), years),
      color: chartColour(index),
    })),
    description: t('resultSheets.multiYear.incomeChartAbout'),
  };
};
