import { Body1 } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Told } from '../../../workbook/explanation/told';
import { levelsLayout } from '../../../workbook/layout/levels-layout';
import { useLanguage, useTexts } from '../../language-context';
import { LayoutTable } from '../../parts/layout-table';
import { Section } from '../../parts/section';
import { differingLevels } from './differing-levels';

interface Props {
  readonly all: readonly Told[];
}

/** The organisations that stand differently. */
export const LevelDifferences = ({ all }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const { shown, more, same } = useMemo(
    () =>
      differingLevels(
        levelsLayout(
          all.map(({ evaluation }) => evaluation.result),
          language,
        ),
      ),
    [all, language],
  );
  const differ = shown.rows.length > 1;
  return (
    <Section title={t('paneCompare.levels.title')}>
      {differ && <LayoutTable layout={shown} caption={t('paneCompare.levels.caption')} />}
      {more > 0 && <Body1>{t('paneCompare.levels.more', { count: more })}</Body1>}
      <Body1>{differ ? t('paneCompare.levels.others', { count: same }) : t('paneCompare.levels.same')}</Body1>
    </Section>
  );
};
