import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { removeOrganisation } from '../../../workbook/dependency/organisation-edits';
import { useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { useRunEdits } from './use-run-edits';

const useStyles = makeStyles({ left: { alignSelf: 'flex-start' } });

/** Takes an organisation out of the workbook, once somebody has said yes. */
export const RemoveOrganisation = ({ name }: { readonly name: string }) => {
  const styles = useStyles();
  const t = useTexts();
  const { writing } = usePane();
  const runEdits = useRunEdits();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        size="small"
        className={styles.left}
        disabled={writing.busy}
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('paneDependency.inputs.remove')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('paneDependency.inputs.removeAsk', { organisation: name })}
          about={t('paneDependency.inputs.removeAbout')}
          action={t('paneDependency.inputs.removeDo')}
          onClose={() => {
            setAsking(false);
          }}
          onConfirm={() => {
            setAsking(false);
            void runEdits((standing) => removeOrganisation(standing, name));
          }}
        />
      )}
    </>
  );
};
