import { useMemo } from 'react';
import type { Told } from '../../../workbook/explanation/told';
import { ChartCard } from '../../charts/chart-card';
import { cascadeFigure } from '../../charts/figures/cascade-figure';
import { leverageFigure } from '../../charts/figures/leverage-figure';
import { lossesFigure } from '../../charts/figures/losses-figure';
import { reservesFigure } from '../../charts/figures/reserves-figure';
import { useLanguage, useTexts } from '../../language-context';

/** A cut in pictures: who can bear little and loses much, whose reserve runs out, what is lost and in which round. */
const RiskCharts = ({ told }: { readonly told: Told }) => {
  const t = useTexts();
  const language = useLanguage();
  const { result } = told.evaluation;
  const figures = useMemo(
    () => ({
      leverage: leverageFigure(told, language),
      reserves: reservesFigure(result, language),
      losses: lossesFigure(result, language),
      cascade: cascadeFigure(result, language),
    }),
    [told, result, language],
  );
  return (
    <>
      {figures.leverage !== null && <ChartCard figure={figures.leverage} />}
      <ChartCard figure={figures.reserves} corner={t('paneCharts.year')} />
      <ChartCard figure={figures.losses} corner={t('paneCharts.year')} />
      {figures.cascade !== null && (
        <ChartCard figure={figures.cascade} corner={t('paneCharts.cascade.corner')} height={150} />
      )}
    </>
  );
};

export default RiskCharts;
