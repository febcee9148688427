import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTexts } from '../language-context';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  notes: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalL}`,
    ':empty': { display: 'none' },
  },
});

/** What is going on with the workbook: waiting, refused, out of date, or written and to be taken back. */
export const Notes = () => {
  const styles = useStyles();
  return (
    <div className={styles.notes}>
      <WaitingNote />
      <RefusalNote />
      <StaleNote />
      <WrittenNote />
    </div>
  );
};

const WaitingNote = () => {
  const t = useTexts();
  const { workbook } = usePane();
  const [waiting, setWaiting] = useState(false);
  useEffect(() => workbook.onWaiting(setWaiting), [workbook]);
  if (!waiting) return null;
  return (
    <MessageBar intent="info">
      <MessageBarBody>{t('paneShell.waiting')}</MessageBarBody>
    </MessageBar>
  );
};

const RefusalNote = () => {
  const t = useTexts();
  const { writing } = usePane();
  if (writing.refusal === null) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{writing.refusal}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={writing.dismiss}>
          {t('paneShell.dismiss')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};

const StaleNote = () => {
  const t = useTexts();
  const { stale, go } = usePane();
  if (!stale) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {t('paneShell.stale')}{' '}
        <Link
          as="button"
          inline
          onClick={() => {
            go('checks');
          }}
        >
          {t('paneShell.toChecks')}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
};

const WrittenNote = () => {
  const t = useTexts();
  const { workbook, writing } = usePane();
  const written = workbook.lastWritten();
  if (written === null) return null;
  const sheets = written.sheets.join(', ');
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{t(`paneShell.written.${written.kind}`, { sheets })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={writing.busy} onClick={() => void writing.run(() => workbook.undo())}>
          {t('paneShell.undo')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};
