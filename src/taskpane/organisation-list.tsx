import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Level } from '../model/result';
import { storyOf } from '../workbook/explanation/story';
import type { Told } from '../workbook/explanation/told';
import { levelWord } from '../workbook/layout/level-word';
import { worstFirst } from '../workbook/layout/worst-first';
import { useLanguage, useTexts } from './language-context';
import { Section } from './section';

/** More than anybody opens one by one; the sheet Kwetsbaarheid has them all. */
const MOST_SHOWN = 100;

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  red: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  amber: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  green: { color: tokens.colorPaletteGreenForeground1 },
  story: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
});

/** The organisations that do not simply hold, the worst first, each with its story. */
export const OrganisationList = ({ told }: { readonly told: Told }) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const { organisations, totals } = told.evaluation.result;
  const flagged = worstFirst(organisations).filter((at) => organisations[at]?.level !== 'green');
  return (
    <Section title={t('pane.organisations.title')}>
      <Caption1 role="status">{t('pane.organisations.counts', { ...totals.levels })}</Caption1>
      {flagged.length === 0 && <Body1>{t('pane.organisations.none')}</Body1>}
      <Accordion multiple collapsible>
        {flagged.slice(0, MOST_SHOWN).map((at) => (
          <Flagged key={at} told={told} position={at} styles={styles} language={language} />
        ))}
      </Accordion>
    </Section>
  );
};

interface FlaggedProps {
  readonly told: Told;
  readonly position: number;
  readonly styles: Readonly<Record<Level | 'head' | 'story', string>>;
  readonly language: ReturnType<typeof useLanguage>;
}

const Flagged = ({ told, position, styles, language }: FlaggedProps) => {
  const organisation = told.evaluation.result.organisations[position];
  if (organisation === undefined) return null;
  const { level } = organisation;
  return (
    <AccordionItem value={organisation.organisation}>
      <AccordionHeader as="h3" expandIconPosition="end">
        <span className={styles.head}>
          <Body1>{organisation.organisation}</Body1>
          <Caption1 className={styles[level]}>{levelWord(level, language)}</Caption1>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <StoryOf told={told} position={position} className={styles.story} language={language} />
      </AccordionPanel>
    </AccordionItem>
  );
};

/** Only told when it is opened: stories of a whole city take time. */
const StoryOf = ({
  told,
  position,
  className,
  language,
}: Omit<FlaggedProps, 'styles'> & { readonly className: string }) => {
  const story = storyOf(told, position, language);
  return (
    <div className={className}>
      <Body1>{story.headline}</Body1>
      {story.sentences.map((sentence) => (
        <Body1 key={sentence}>{sentence}</Body1>
      ))}
    </div>
  );
};
