import { useMemo } from 'react';
import type { Told } from '../../../workbook/explanation/told';
import { levelsLayout } from '../../../workbook/layout/levels-layout';
import { scenariosLayout } from '../../../workbook/layout/scenarios-layout';
import { useLanguage, useTexts } from '../../language-context';
import { LayoutTable } from '../../parts/layout-table';
import { PutOnSheet } from '../../parts/put-on-sheet';
import { Section } from '../../parts/section';
import { toldOf, type Comparable } from './use-compared';

interface Props {
  readonly all: readonly Told[];
  readonly comparable: Comparable;
}

/** What comes out of the chosen scenarios; on a sheet go all there are. */
export const Outcomes = ({ all, comparable }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const layout = scenariosLayout(
    all.map(({ evaluation }) => evaluation.result),
    language,
  );
  const every = useMemo(
    () => toldOf(comparable, comparable.names).map(({ evaluation }) => evaluation.result),
    [comparable],
  );
  return (
    <Section title={t('paneCompare.outcomes.title')}>
      <LayoutTable layout={layout} caption={t('paneCompare.outcomes.caption')} />
      <PutOnSheet
        name={t('paneCompare.outcomes.sheet')}
        about={t('paneCompare.outcomes.sheetAbout')}
        parts={[
          {
            heading: t('paneCompare.outcomes.caption'),
            name: 'SCENARIOS',
            given: [],
            layout: scenariosLayout(every, language),
          },
          {
            heading: t('results.columns.level'),
            name: 'LEVELS',
            given: [],
            layout: levelsLayout(every, language),
          },
        ]}
      />
    </Section>
  );
};
