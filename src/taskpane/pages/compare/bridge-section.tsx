import { Body1, Caption1 } from '@fluentui/react-components';
import { useMemo } from 'react';
import { formatEuros } from '../../../i18n/format';
import type { Evaluator } from '../../../model/evaluate';
import type { Told } from '../../../workbook/explanation/told';
import { bridgeLayout } from '../../../workbook/layout/bridge-layout';
import { compareLayout } from '../../../workbook/layout/compare-layout';
import { scenarioWord } from '../../../workbook/layout/scenario-word';
import { ChartCard } from '../../charts/chart-card';
import { bridgeFigure } from '../../charts/figures/bridge-figure';
import { waterfallBars } from '../../charts/waterfall-bars';
import { waterfallStart } from '../../charts/waterfall-start';
import { useLanguage, useTexts } from '../../language-context';
import { firstColumns } from '../../parts/first-columns';
import { LayoutTable } from '../../parts/layout-table';
import { MoreBelow } from '../../parts/more-below';
import { PutOnSheet } from '../../parts/put-on-sheet';
import { Section } from '../../parts/section';
import { bridgeEnds } from './bridge-ends';
import { withShortNames } from './short-names';

const CHART_PIXELS = 340;

interface Props {
  readonly first: Told;
  readonly second: Told;
  readonly evaluator: Evaluator;
}

/** The steps from what organisations receive in one scenario to what they receive in another. */
export const BridgeSection = ({ first, second, evaluator }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const bridge = useMemo(
    () => bridgeLayout({ first, second }, evaluator, language),
    [first, second, evaluator, language],
  );
  const lines = useMemo(
    () => compareLayout(first.evaluation.result, second.evaluation.result, language),
    [first, second, language],
  );
  const figure = useMemo(() => withShortNames(bridgeFigure(bridge, language), language), [bridge, language]);
  const trimmed = waterfallStart(waterfallBars(figure)) !== 0;
  const given = [first, second].map(({ scenario: { name } }) => scenarioWord(name, language));
  const names = { first: given[0] ?? '', second: given[1] ?? '' };
  const ends = bridgeEnds(bridge);
  const euros = (amount: number): string => formatEuros(amount, language);
  return (
    <Section title={t('paneCompare.bridge.title')}>
      <Body1>{t('paneCompare.bridge.about', names)}</Body1>
      <ChartCard figure={figure} corner={t('results.columns.step')} height={CHART_PIXELS} />
      {trimmed && <Caption1>{t('paneCompare.bridge.trimmed')}</Caption1>}
      <LayoutTable layout={firstColumns(bridge, 2)} caption={t('paneCompare.bridge.caption', names)} />
      <Body1>
        {t('paneCompare.bridge.adds', {
          from: euros(ends.from),
          difference: euros(ends.difference),
          to: euros(ends.to),
        })}
      </Body1>
      <MoreBelow title={t('paneCompare.bridge.years')}>
        <LayoutTable layout={bridge} caption={t('paneCompare.bridge.yearsCaption')} />
      </MoreBelow>
      <MoreBelow title={t('paneCompare.lines.title')}>
        <LayoutTable layout={lines} caption={t('paneCompare.lines.caption', names)} />
      </MoreBelow>
      <PutOnSheet
        name={t('paneCompare.bridge.sheet')}
        about={t('paneCompare.bridge.sheetAbout', names)}
        parts={[
          { heading: t('paneCompare.bridge.title'), name: 'BRIDGE', given, layout: bridge },
          { heading: t('paneCompare.lines.title'), name: 'COMPARE', given, layout: lines },
        ]}
      />
    </Section>
  );
};
