import { Body1 } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Told } from '../../../workbook/explanation/told';
import { scenarioWord } from '../../../workbook/layout/scenario-word';
import { transitionPotLayout } from '../../../workbook/layout/transition-pot-layout';
import { ChartCard } from '../../charts/chart-card';
import { useLanguage, useTexts } from '../../language-context';
import { LayoutTable } from '../../parts/layout-table';
import { PutOnSheet } from '../../parts/put-on-sheet';
import { Section } from '../../parts/section';
import { potFigure } from './pot-figure';
import { yearsDown } from './years-down';

const CHART_PIXELS = 200;

/** The transition budget: what is in the pot at the beginning of each year, what is paid, and what is left. */
export const PotSection = ({ told }: { readonly told: Told }) => {
  const t = useTexts();
  const language = useLanguage();
  const { result } = told.evaluation;
  const pot = useMemo(() => transitionPotLayout(result, language), [result, language]);
  const figure = useMemo(() => potFigure(pot, language), [pot, language]);
  if (result.transition === null) {
    return (
      <Section title={t('paneBudget.pot.title')}>
        <Body1>{t('paneBudget.pot.none')}</Body1>
      </Section>
    );
  }
  const word = scenarioWord(told.scenario.name, language);
  return (
    <Section title={t('paneBudget.pot.title')}>
      <ChartCard figure={figure} corner={t('results.columns.year')} height={CHART_PIXELS} />
      <LayoutTable layout={yearsDown(pot, t('results.columns.year'))} caption={t('paneBudget.pot.caption')} />
      <PutOnSheet
        name={t('paneBudget.pot.sheet')}
        about={t('paneBudget.pot.sheetAbout', { scenario: word })}
        parts={[{ heading: t('paneBudget.pot.title'), name: 'TRANSITIONPOT', given: [word], layout: pot }]}
      />
    </Section>
  );
};
