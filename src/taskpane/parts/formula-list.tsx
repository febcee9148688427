import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { FailedFormula } from '../../workbook/live-workbook';
import { quotedSheet } from '../../workbook/cell-address';
import { GoToButton } from './go-to-button';
import { useTexts } from '../language-context';
import { Section } from './section';

/** One cause makes many formulas fail; the first ones say enough. */
const MOST_SHOWN = 8;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
});

interface Props {
  readonly failed: readonly FailedFormula[];
}

/** Cells with our functions that give an error, with what to do about it; each sentence once. */
export const FormulaList = ({ failed }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  if (failed.length === 0) return null;
  const sentenceOf = ({ error, sentence }: FailedFormula): string =>
    error === '#SPILL!' ? t('pane.formulas.spill') : (sentence ?? t('pane.formulas.other', { error }));
  const bySentence = new Map<string, FailedFormula[]>();
  for (const formula of failed) {
    const sentence = sentenceOf(formula);
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), formula]);
  }
  // One broken cell breaks all that look at it: what fewest cells say is most likely the cause.
  const causesFirst = [...bySentence].sort(([, some], [, others]) => some.length - others.length);
  return (
    <Section title={t('pane.formulas.title')}>
      <ul className={styles.list}>
        {causesFirst.slice(0, MOST_SHOWN).map(([sentence, cells]) => (
          <li key={sentence} className={styles.item}>
            <Body1>
              {cells[0]?.error} {sentence}
            </Body1>
            {cells.slice(0, 3).map(({ sheet, cell }) => (
              <GoToButton key={`${sheet}!${cell}`} cell={`${quotedSheet(sheet)}!${cell}`} />
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
};
