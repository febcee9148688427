import { budgetLayout } from '../layout/budget-layout';
import { ORGANISATION_LINES, organisationLayout } from '../layout/organisation-layout';
import { totalsLayout } from '../layout/totals-layout';
import { transitionPotLayout } from '../layout/transition-pot-layout';
import type { ChartSpec, SheetSpec } from '../spec/sheet-spec';
import { budgetSummary, summaryPlace, type SummaryLine } from './budget-summary';
import { inScenario, spill, textCell } from './cells';
import { chartColour, LOSS_COLOUR } from './chart-colours';
import { area, below, PLACES, right, type Place } from './places';
import { footerOf, resultSheet, sheetHead } from './sheet-head';
import type { Shown } from './shown';

const AT = PLACES.multiYear;
const PARTS = [
  'ringFenced',
  'coordination',
  'main',
  'partners',
  'subcontracted',
  'reduction',
] as const satisfies readonly SummaryLine[];
const SOURCES = ['municipal', 'transition', 'support', 'own', 'grants'] as const;

/** The cell with the label of a line of all organisations together. */
export const organisationsPlace = (line: (typeof ORGANISATION_LINES)[number]): Place =>
  right(below(AT.organisations, ORGANISATION_LINES.indexOf(line) + 1), 1);

/** Meerjarenraming: the budget by year, what a scenario saves, and what organisations live on. */
export const multiYearSheet = (shown: Shown): SheetSpec => {
  const { told, language, t } = shown;
  const { result } = told.evaluation;
  const heading = (name: 'together' | 'totals' | 'organisations' | 'pot', at: Place) =>
    textCell({ row: at.row - 1, column: 1 }, t(`resultSheets.multiYear.${name}`), 'label');
  const title = { priceLevel: told.model.priceLevelYear };
  return resultSheet('multiYear', shown, {
    columnWidths: [26, 36, 15, ...result.years.map(() => 14)],
    frozen: { rows: 2, columns: 2 },
    cells: [
      ...sheetHead('multiYear', shown),
      textCell({ row: 5, column: 1 }, t('resultSheets.signs', title), 'subtitle'),
      heading('together', AT.together),
      ...budgetSummary(shown),
      heading('totals', AT.totals),
      heading('organisations', AT.organisations),
      heading('pot', AT.pot),
      textCell(
        below(AT.budget, -1),
        t(result.lots.length === 0 ? 'resultSheets.multiYear.noLots' : 'resultSheets.multiYear.lots'),
        'label',
      ),
    ],
    spills: [
      spill(AT.totals, inScenario('TOTALS', shown), totalsLayout(result, language)),
      spill(
        AT.organisations,
        inScenario('ORGANISATION', shown),
        organisationLayout({ result, scenario: told.scenario }, null, language),
      ),
      spill(AT.pot, inScenario('TRANSITIONPOT', shown), transitionPotLayout(result, language)),
      spill(AT.budget, inScenario('BUDGET', shown), budgetLayout(result, null, language)),
    ],
    charts: [result.lots.length === 0 ? incomeChart(shown) : budgetChart(shown)],
    highlights: [],
    print: { orientation: 'landscape', pagesWide: 1, titleRows: '1:4', footer: footerOf('multiYear', shown) },
  });
};

const frame = (years: number): Pick<ChartSpec, 'kind' | 'from' | 'to'> => ({
  kind: 'stackedColumn',
  from: AT.chart,
  to: { row: 23, column: Math.min(years + 3, 10) },
});

const yearsOf = (label: Place, years: number): string => area(right(label, 2), right(label, years + 1));

const budgetChart = ({ told, t }: Shown): ChartSpec => {
  const years = told.evaluation.result.years.length;
  return {
    ...frame(years),
    title: t('resultSheets.multiYear.chart'),
    valueAxis: t('resultSheets.euros'),
    categories: yearsOf(right(AT.together, 1), years),
    series: PARTS.map((line, index) => ({
      name: line === 'reduction' ? t('resultSheets.multiYear.reduction') : t(`results.budget.${line}`),
      values: yearsOf(summaryPlace(line), years),
      color: line === 'reduction' ? LOSS_COLOUR : chartColour(index),
    })),
    description: t('resultSheets.multiYear.chartAbout'),
  };
};

const incomeChart = ({ told, t }: Shown): ChartSpec => {
  const years = told.evaluation.result.years.length;
  return {
    ...frame(years),
    title: t('resultSheets.multiYear.incomeChart'),
    valueAxis: t('resultSheets.euros'),
    categories: yearsOf(right(AT.organisations, 1), years),
    series: SOURCES.map((line, index) => ({
      name: t(`results.organisation.${line}`),
      values: yearsOf(organisationsPlace(line), years),
      color: chartColour(index),
    })),
    description: t('resultSheets.multiYear.incomeChartAbout'),
  };
};
