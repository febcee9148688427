import { Body1, Body1Strong, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { formatEuros, formatList } from '../../../i18n/format';
import { fallenStones, standingFunders } from '../../../workbook/dependency/fallen-stones';
import { heaviestMunicipalLoss } from '../../../workbook/dependency/municipal-loss';
import { storyOf } from '../../../workbook/explanation/story';
import type { Told } from '../../../workbook/explanation/told';
import { useLanguage, useTexts } from '../../language-context';
import { LevelMark } from '../../parts/level-mark';
import { FallenStonesList } from './fallen-stones-list';
import { figuresInWords } from './figures-in-words';
import { FigureTiles } from '../../parts/figure-tiles';

const useStyles = makeStyles({
  answer: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
  },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

interface Props {
  readonly told: Told;
  /** The same with a cut, for the loss per euro while nothing is cut. */
  readonly example: Told | null;
  readonly position: number;
}

/** What the cut that is tried does: whether it holds, what is lost, and the figures. */
export const TryAnswer = ({ told, example, position }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const organisation = told.evaluation.result.organisations[position];
  if (organisation === undefined) return null;
  const loss = heaviestMunicipalLoss(told, position);
  return (
    <>
      <div className={styles.answer} role="status">
        <LevelMark level={organisation.level} />
        <Body1>
          {loss === null
            ? t('paneDependency.try.same')
            : t('paneDependency.try.less', {
                year: loss.year,
                before: formatEuros(loss.before, language),
                after: formatEuros(loss.after, language),
              })}
        </Body1>
      </div>
      <FigureTiles figures={figuresInWords(told, example, position, language)} />
      <Caption1>{t('paneDependency.figures.ownSeldom')}</Caption1>
    </>
  );
};

/** What falls because of it, as stones and in words. */
export const WhatFalls = ({ told, position }: Omit<Props, 'example'>) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const name = told.scenario.tables.organisations[position]?.name ?? '';
  const stones = useMemo(() => fallenStones(told, name, language), [told, name, language]);
  const story = useMemo(() => storyOf(told, position, language), [told, position, language]);
  const standing = standingFunders(told, position);
  return (
    <>
      <div className={styles.part}>
        <Subtitle2 as="h3" className={styles.heading}>
          {t('paneDependency.stones.title')}
        </Subtitle2>
        {stones.length === 0 && <Body1>{t('paneDependency.stones.nothing')}</Body1>}
        <FallenStonesList years={stones} loss={heaviestMunicipalLoss(told, position)} />
        {standing.length > 0 && (
          <Body1>{t('paneDependency.stones.standing', { funders: formatList(standing, language) })}</Body1>
        )}
      </div>
      <div className={styles.part}>
        <Subtitle2 as="h3" className={styles.heading}>
          {t('paneDependency.stones.inWords')}
        </Subtitle2>
        <Body1Strong>{story.headline}</Body1Strong>
        {story.sentences.map((sentence) => (
          <Body1 key={sentence}>{sentence}</Body1>
        ))}
      </div>
    </>
  );
};
