import { Badge, Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { describeProblem } from '../../i18n/describe-problem';
import { isError, type Problem } from '../../model/problem';
import { GoToButton } from './go-to-button';
import { useLanguage, useTexts } from '../language-context';
import { Section } from './section';

/** More than anybody reads at once; the sheet with checks has them all. */
const MOST_SHOWN = 50;

const useStyles = makeStyles({
  counts: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
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
  readonly problems: readonly Problem[];
}

/** Everything that is wrong or striking, errors first, each with a way to its cell. */
export const ProblemList = ({ problems }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const errors = problems.filter(isError);
  const ordered = [...errors, ...problems.filter((problem) => !isError(problem))];
  const sentences = new Map(ordered.map((problem) => [describeProblem(problem, language), problem]));
  const warnings = sentences.size - errors.length;
  const shown = [...sentences].slice(0, MOST_SHOWN);
  return (
    <Section title={t('pane.problems.title')}>
      <div className={styles.counts} role="status">
        {sentences.size === 0 && <Body1>{t('pane.problems.none')}</Body1>}
        {errors.length > 0 && (
          <Badge color="danger" appearance="filled">
            ✖ {t('pane.problems.errors', { count: errors.length })}
          </Badge>
        )}
        {warnings > 0 && (
          <Badge color="warning" appearance="tint">
            ▲ {t('pane.problems.warnings', { count: warnings })}
          </Badge>
        )}
      </div>
      {errors.length > 0 && <Caption1>{t('pane.problems.stops')}</Caption1>}
      <ul className={styles.list}>
        {shown.map(([sentence, problem]) => (
          <li key={sentence} className={styles.item}>
            <Body1>
              {isError(problem) ? '✖ ' : '▲ '}
              {sentence}
            </Body1>
            {problem.cell !== undefined && <GoToButton cell={problem.cell} />}
          </li>
        ))}
      </ul>
      {sentences.size > shown.length && (
        <Caption1>{t('pane.problems.more', { count: sentences.size - shown.length })}</Caption1>
      )}
    </Section>
  );
};
