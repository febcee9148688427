import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LiveWorkbook } from '../workbook/live-workbook';
import { FormulaList } from './formula-list';
import { NoModel } from './no-model';
import { OrganisationList } from './organisation-list';
import type { PaneRoute } from './page';
import { ProblemList } from './problem-list';
import { ResultsButton } from './results-button';
import { ScenarioChoice } from './scenario-choice';
import { Summary } from './summary';
import { useCurrentState } from './use-current-state';
import { useTexts } from './language-context';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    minHeight: '100%',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
});

/** The pane beside the grid: what is wrong, which scenario is shown, and who stands out in it. */
export const Pane = ({
  workbook,
  today,
}: {
  readonly workbook: LiveWorkbook;
  readonly route: PaneRoute;
  readonly today: () => string;
}) => {
  const styles = useStyles();
  const t = useTexts();
  const [chosen, setChosen] = useState<string | null>(null);
  const { state, refresh } = useCurrentState(workbook, chosen);
  if (state === null) {
    return (
      <div className={styles.pane}>
        <Spinner size="small" label={t('pane.reading')} />
      </div>
    );
  }
  if (!state.hasModel) {
    return (
      <div className={styles.pane}>
        <NoModel />
      </div>
    );
  }
  const choose = (word: string, name: string): void => {
    setChosen(name);
    if (state.scenarioCell !== null) void workbook.fillIn(state.scenarioCell, word);
  };
  return (
    <div className={styles.pane}>
      <Summary state={state} />
      {state.told !== null && <ScenarioChoice state={state} told={state.told} onChoose={choose} />}
      <FormulaList failed={state.failed} workbook={workbook} />
      {state.told !== null && <OrganisationList told={state.told} />}
      <ProblemList problems={state.problems} workbook={workbook} />
      {!state.hasResults && state.told !== null && (
        <ResultsButton workbook={workbook} today={today} onDone={refresh} />
      )}
    </div>
  );
};
