import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Workbook } from '../workbook/port';
import { addResults } from './add-results';
import { useTexts } from './language-context';

const useStyles = makeStyles({
  results: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    alignItems: 'flex-start',
  },
});

interface Props {
  readonly workbook: Workbook;
  readonly today: () => string;
  readonly onDone: () => void;
}

/** Makes the sheets with results, in a workbook that has none. */
export const ResultsButton = ({ workbook, today, onDone }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const make = async (): Promise<void> => {
    setWorking(true);
    setFailure(null);
    try {
      await addResults(workbook, today());
      onDone();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
    setWorking(false);
  };
  return (
    <div className={styles.results}>
      <Body1>{t('pane.results.about')}</Body1>
      <Button appearance="primary" disabled={working} onClick={() => void make()}>
        {t('pane.results.add')}
      </Button>
      {working && <Spinner size="tiny" label={t('pane.results.working')} />}
      {failure !== null && (
        <MessageBar intent="error">
          <MessageBarBody>{t('pane.results.failed', { reason: failure })}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
};
