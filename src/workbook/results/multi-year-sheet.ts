import { budgetLayout } from '../layout/budget-layout';
import { organisationLayout } from '../layout/organisation-layout';
import { subcontractorsLayout } from '../layout/subcontractors-layout';
import { totalsLayout } from '../layout/totals-layout';
import { transitionPotLayout } from '../layout/transition-pot-layout';
import type { CellSpec, HighlightSpec, SheetSpec } from '../spec/sheet-spec';
import { budgetSummary } from './budget-summary';
import { formulaCell, inScenario, spill, textCell } from './cells';
import { budgetChart, incomeChart } from './multi-year-charts';
import {
  absolute,
  area,
  below,
  FAR_DOWN,
  FAR_RIGHT,
  multiYearPlaces,
  PLACES,
  right,
  type Place,
} from './places';
import { footerOf, resultSheet, sheetHead } from './sheet-head';
import type { Shown } from './shown';

const { together: TOGETHER, budget: BUDGET } = PLACES.budgets;

const YEARS_ROW = 6;
/** Rows that can still be read on one page of A4. */
const ROWS_ON_PAGE = 70;

/** Meerjarenraming: the budget by year, what a scenario saves, and what organisations live on. */
export const multiYearSheet = (shown: Shown): SheetSpec => {
  const { told, language, t } = shown;
  const { result } = told.evaluation;
  const { totals, organisations, pot, subcontractors } = multiYearPlaces(shown);
  const hasLots = result.lots.length > 0;
  const given = subcontractorsLayout(result, null, language);
  return resultSheet('multiYear', shown, {
    columnWidths: [32, 36, 15, ...result.years.map(() => 14), ...(hasLots ? [19] : [])],
    frozen: { rows: YEARS_ROW, columns: 2 },
    cells: [
      ...sheetHead('multiYear', shown),
      textCell(
        { row: 5, column: 1 },
        t('resultSheets.signs', { priceLevel: told.model.priceLevelYear }),
        'subtitle',
      ),
      ...yearsAbove(totals, shown),
      heading('totals', totals, shown),
      heading('organisations', organisations, shown),
      heading('pot', pot, shown),
      ...(hasLots
        ? [
            heading('together', TOGETHER, shown),
            ...budgetSummary(shown),
            heading('lots', BUDGET, shown),
            textCell({ row: BUDGET.row - 1, column: 2 }, t('resultSheets.multiYear.spareLot'), 'subtitle'),
            heading('subcontractors', subcontractors, shown),
          ]
        : [textCell({ row: 24, column: 1 }, t('resultSheets.multiYear.noLots'), 'subtitle')]),
    ],
    spills: [
      spill(totals, inScenario('TOTALS', shown), totalsLayout(result, language)),
      spill(
        organisations,
        inScenario('ORGANISATION', shown),
        organisationLayout({ result, scenario: told.scenario }, null, language),
      ),
      spill(pot, inScenario('TRANSITIONPOT', shown), transitionPotLayout(result, language)),
      ...(hasLots
        ? [
            spill(BUDGET, inScenario('BUDGET', shown), budgetLayout(result, null, language)),
            spill(subcontractors, inScenario('SUBCONTRACTORS', shown), given),
          ]
        : []),
    ],
    charts: [hasLots ? budgetChart(shown) : incomeChart(shown)],
    highlights: hasLots ? [missed(subcontractors, shown)] : [],
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      ...pagesDown(hasLots ? subcontractors.row + given.rows.length : pot.row),
      titleRows: `1:${YEARS_ROW}`,
      footer: footerOf('multiYear', shown),
    },
  });
};

/** The years stay in sight, on paper too: every table below has the same columns. */
const yearsAbove = (totals: Place, { told, t }: Shown): readonly CellSpec[] => {
  const { years } = told.evaluation.result;
  return [null, null, t('results.columns.total'), ...years].map((value, at) =>
    typeof value === 'number'
      ? formulaCell(
          { row: YEARS_ROW, column: at + 1 },
          { formula: absolute({ row: totals.row, column: at + 1 }), value, style: 'numberHeader' },
        )
      : { row: YEARS_ROW, column: at + 1, value, style: 'numberHeader' },
  );
};

const heading = (
  name: 'together' | 'totals' | 'organisations' | 'pot' | 'lots' | 'subcontractors',
  at: Place,
  { t }: Shown,
): CellSpec => textCell({ row: at.row - 1, column: 1 }, t(`resultSheets.multiYear.${name}`), 'label');

/** Where too little goes to subcontractors, or to too few of them. */
const missed = (at: Place, { t }: Shown): HighlightSpec => ({
  range: area(right(below(at, 1), 3), right(below(at, FAR_DOWN), FAR_RIGHT)),
  text: t('results.subcontractors.missed'),
  style: 'bad',
});

/** No more pages than needed, unless that would make them too small to read. */
const pagesDown = (rows: number): { readonly pagesTall?: number } =>
  rows > 2 * ROWS_ON_PAGE ? {} : { pagesTall: Math.ceil(rows / ROWS_ON_PAGE) };
