import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatPlain } from '../../../i18n/format';
import { workbookTableName } from '../../../i18n/name-of';
import { isError } from '../../../model/problem';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { GoToButton } from '../../parts/go-to-button';
import { Section } from '../../parts/section';
import { applyFix } from './apply-fix';
import { certainFix } from './certain-fix';
import type { ProblemGroup, ToldProblem } from './problem-groups';

/** More than anybody reads at once. */
const AT_ONCE = 50;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  more: { alignSelf: 'flex-start' },
});

/** What is wrong or striking in one table, each with the way to its cell, and mended where that is certain. */
export const ProblemGroupSection = ({ group }: { readonly group: ProblemGroup }) => {
  const styles = useStyles();
  const t = useTexts();
  const [most, setMost] = useState(AT_ONCE);
  const { table, problems } = group;
  const title =
    table === null
      ? t('paneHome.checks.elsewhere')
      : t('paneHome.checks.inTable', { table: workbookTableName(table) });
  const more = problems.length - most;
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {problems.slice(0, most).map((told) => (
          <ProblemItem key={told.sentence} told={told} />
        ))}
      </ul>
      {more > 0 && (
        <Button
          className={styles.more}
          onClick={() => {
            setMost(most + AT_ONCE);
          }}
        >
          {t('paneHome.checks.more', { count: more })}
        </Button>
      )}
    </Section>
  );
};

const ProblemItem = ({ told: { problem, sentence } }: { readonly told: ToldProblem }) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const { workbook, state, writing } = usePane();
  const [changed, setChanged] = useState(false);
  const fix = certainFix(problem, state.model.language);
  const apply = async (): Promise<void> => {
    if (fix === null) return;
    await writing.run(async () => {
      setChanged(!(await applyFix(workbook, fix, problem.table)));
    });
  };
  return (
    <li className={styles.item}>
      <Body1 dir="auto">
        {isError(problem) ? '✖ ' : '▲ '}
        {sentence}
      </Body1>
      <div className={styles.buttons}>
        {problem.cell !== undefined && <GoToButton cell={problem.cell} />}
        {fix !== null && (
          <Button size="small" appearance="primary" disabled={writing.busy} onClick={() => void apply()}>
            {t('paneHome.checks.fix', {
              value: typeof fix.to === 'number' ? formatPlain(fix.to, language) : fix.to,
            })}
          </Button>
        )}
      </div>
      {changed && <Body1 role="status">{t('paneHome.checks.changed')}</Body1>}
    </li>
  );
};
