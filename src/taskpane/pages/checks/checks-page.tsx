import { Badge, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { EmptyState } from '../../parts/empty-state';
import { FormulaList } from '../../parts/formula-list';
import { MasterSection } from './master-section';
import { ProblemGroupSection } from './problem-group-section';
import { problemGroups, type ProblemGroup } from './problem-groups';

const useStyles = makeStyles({
  counts: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

/** Everything that is wrong or striking, by table, and whether the results agree with each other. */
const ChecksPage = () => {
  const t = useTexts();
  const language = useLanguage();
  const { state } = usePane();
  const groups = useMemo(() => problemGroups(state.problems, language), [state.problems, language]);
  return (
    <>
      {groups.length === 0 ? (
        <EmptyState title={`✔ ${t('paneHome.checks.all')}`} text={t('paneHome.checks.allAbout')} />
      ) : (
        <Counts groups={groups} />
      )}
      {groups.map((group) => (
        <ProblemGroupSection key={group.table ?? ''} group={group} />
      ))}
      <FormulaList failed={state.failed} />
      {state.hasModel && <MasterSection />}
    </>
  );
};

export default ChecksPage;

const Counts = ({ groups }: { readonly groups: readonly ProblemGroup[] }) => {
  const styles = useStyles();
  const t = useTexts();
  const all = groups.reduce((count, { problems }) => count + problems.length, 0);
  const errors = groups.reduce((count, group) => count + group.errors, 0);
  return (
    <div>
      <div className={styles.counts} role="status">
        {errors > 0 && (
          <Badge color="danger" appearance="filled">
            ✖ {t('pane.problems.errors', { count: errors })}
          </Badge>
        )}
        {all > errors && (
          <Badge color="warning" appearance="tint">
            ▲ {t('pane.problems.warnings', { count: all - errors })}
          </Badge>
        )}
      </div>
      <Caption1>{errors > 0 ? t('pane.problems.stops') : t('paneHome.checks.kept')}</Caption1>
    </div>
  );
};
