import { useMemo } from 'react';
import type { Told } from '../../../workbook/explanation/told';
import { BUDGET_LINES, budgetLayout } from '../../../workbook/layout/budget-layout';
import type { Layout } from '../../../workbook/layout/layout';
import { scenarioWord } from '../../../workbook/layout/scenario-word';
import { ChartCard } from '../../charts/chart-card';
import { budgetFigure } from '../../charts/figures/budget-figure';
import { useLanguage, useTexts } from '../../language-context';
import { LayoutTable } from '../../parts/layout-table';
import { MoreBelow } from '../../parts/more-below';
import { PutOnSheet } from '../../parts/put-on-sheet';
import { Section } from '../../parts/section';

interface Props {
  readonly told: Told;
  /** Null: all together. */
  readonly lot: string | null;
}

/** Without the lot's name, which the page says already: the last lines are those of all lots together. */
const linesOfOne = ({ rows, columns }: Layout): Layout => {
  const [header = [], ...lines] = rows;
  return {
    rows: [header, ...lines.slice(-BUDGET_LINES.length)].map((row) => row.slice(1)),
    columns: columns.slice(1),
  };
};

/** The budget by year with its parts. */
export const BudgetSection = ({ told, lot }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const { result } = told.evaluation;
  const whole = useMemo(() => budgetLayout(result, lot, language), [result, lot, language]);
  const figure = useMemo(() => {
    const lots = result.lots.filter((each) => lot === null || each.lot === lot);
    return budgetFigure({ ...result, lots }, language);
  }, [result, lot, language]);
  const lines = linesOfOne(whole);
  const totals: Layout = {
    rows: lines.rows.map((row) => row.slice(0, 2)),
    columns: lines.columns.slice(0, 2),
  };
  const word = scenarioWord(told.scenario.name, language);
  return (
    <Section title={t('paneBudget.budget.title')}>
      {figure !== null && <ChartCard figure={figure} corner={t('results.columns.year')} />}
      <LayoutTable layout={totals} caption={t('paneBudget.budget.caption')} />
      <MoreBelow title={t('paneBudget.years')}>
        <LayoutTable layout={lines} caption={t('paneBudget.budget.yearsCaption')} />
      </MoreBelow>
      <PutOnSheet
        name={t('paneBudget.budget.sheet')}
        about={t('paneBudget.budget.sheetAbout', { scenario: word })}
        parts={[
          {
            heading: lot ?? t('paneBudget.allLots'),
            name: 'BUDGET',
            given: lot === null ? [word] : [word, lot],
            layout: whole,
          },
        ]}
      />
    </Section>
  );
};
