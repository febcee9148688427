import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useTexts } from '../language-context';
import { usePane } from '../pane-context';
import { addResults } from '../writing/add-results';

const useStyles = makeStyles({
  results: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    alignItems: 'flex-start',
  },
});

/** Makes the sheets with results, in a workbook that has none. */
export const ResultsButton = () => {
  const styles = useStyles();
  const t = useTexts();
  const { workbook, writing, today } = usePane();
  return (
    <div className={styles.results}>
      <Body1>{t('pane.results.about')}</Body1>
      <Button
        appearance="primary"
        disabled={writing.busy}
        onClick={() => void writing.run(() => addResults(workbook, today()))}
      >
        {t('pane.results.add')}
      </Button>
      {writing.busy && <Spinner size="tiny" label={t('pane.results.working')} />}
    </div>
  );
};
