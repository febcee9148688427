import { Body1 } from '@fluentui/react-components';
import { useMemo } from 'react';
import { formatEuros, formatList } from '../../../i18n/format';
import type { Told } from '../../../workbook/explanation/told';
import { ChartCard } from '../../charts/chart-card';
import { targetsFigure } from '../../charts/figures/targets-figure';
import { useLanguage, useTexts } from '../../language-context';
import { LayoutTable } from '../../parts/layout-table';
import { Section } from '../../parts/section';
import { targetYears } from './target-years';

const CHART_PIXELS = 200;

/** The targets as a staircase, and what of them nobody can find or has been given. */
export const TargetsSection = ({ told }: { readonly told: Told }) => {
  const t = useTexts();
  const language = useLanguage();
  const { result } = told.evaluation;
  const figure = useMemo(() => targetsFigure(result, language), [result, language]);
  const { layout, unmetYears, unmet, toFill, any } = useMemo(
    () => targetYears(result, language),
    [result, language],
  );
  const onSubsidies = told.scenario.tables.targets.filter(({ ground }) => ground.on === 'subsidies').length;
  const euros = (amount: number): string => formatEuros(amount, language);
  return (
    <Section title={t('paneBudget.targets.title')}>
      {any ? (
        <>
          {figure !== null && (
            <ChartCard figure={figure} corner={t('paneBudget.targets.year')} height={CHART_PIXELS} />
          )}
          <Body1>
            {unmetYears.length === 0
              ? t('paneBudget.targets.unmetNone')
              : t('paneBudget.targets.unmetSome', {
                  years: formatList(unmetYears.map(String), language),
                  amount: euros(unmet),
                })}
          </Body1>
          {toFill > 0 && <Body1>{t('paneBudget.targets.toFillSome', { amount: euros(toFill) })}</Body1>}
          <LayoutTable layout={layout} caption={t('paneBudget.targets.caption')} />
        </>
      ) : (
        <Body1>{t('paneBudget.targets.none')}</Body1>
      )}
      {onSubsidies > 0 && <Body1>{t('paneBudget.targets.onSubsidies', { count: onSubsidies })}</Body1>}
    </Section>
  );
};
