import { Body1, Body1Strong } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Told } from '../../../workbook/explanation/told';
import { scenarioWord } from '../../../workbook/layout/scenario-word';
import { subcontractorsLayout } from '../../../workbook/layout/subcontractors-layout';
import { useLanguage, useTexts } from '../../language-context';
import { LayoutTable } from '../../parts/layout-table';
import { MoreBelow } from '../../parts/more-below';
import { PutOnSheet } from '../../parts/put-on-sheet';
import { Section } from '../../parts/section';
import { linesNamed } from './lines-named';
import { minimumSentences } from './minimum-sentences';
import { ringsOf } from './rings';

const RULES = ['share', 'minimumShare', 'count', 'minimumCount'] as const;

interface Props {
  readonly told: Told;
  readonly lot: string | null;
}

/** Subcontractors and partners by ring, and whether the lot's minima for them are met. */
export const SubcontractorsSection = ({ told, lot }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const rings = useMemo(() => ringsOf(told, lot, language), [told, lot, language]);
  const whole = useMemo(
    () => subcontractorsLayout(told.evaluation.result, lot, language),
    [told, lot, language],
  );
  const word = scenarioWord(told.scenario.name, language);
  const names = new Set(RULES.map((rule) => t(`results.subcontractors.${rule}`)));
  return (
    <Section title={t('paneBudget.subcontractors.title')}>
      {rings.length === 0 && <Body1>{t('paneBudget.subcontractors.none')}</Body1>}
      {rings.map(({ ring, layout }) => {
        const title =
          ring === null
            ? t('paneBudget.subcontractors.noRing')
            : t('paneBudget.subcontractors.ring', { ring });
        return (
          <div key={ring ?? 'none'}>
            <Body1Strong as="h3" block style={{ margin: 0 }}>
              {title}
            </Body1Strong>
            <LayoutTable layout={layout} caption={`${t('paneBudget.subcontractors.caption')}: ${title}`} />
          </div>
        );
      })}
      {minimumSentences(told, lot, language).map((sentence) => (
        <Body1 key={sentence}>{sentence}</Body1>
      ))}
      <MoreBelow title={t('paneBudget.subcontractors.rules')}>
        <LayoutTable
          layout={linesNamed(whole, names)}
          caption={t('paneBudget.subcontractors.rulesCaption')}
        />
      </MoreBelow>
      <PutOnSheet
        name={t('paneBudget.subcontractors.sheet')}
        about={t('paneBudget.subcontractors.sheetAbout', { scenario: word })}
        parts={[
          {
            heading: lot ?? t('paneBudget.allLots'),
            name: 'SUBCONTRACTORS',
            given: lot === null ? [word] : [word, lot],
            layout: whole,
          },
        ]}
      />
    </Section>
  );
};
