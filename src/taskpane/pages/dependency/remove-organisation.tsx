import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { removeOrganisation } from '../../../workbook/dependency/organisation-edits';
import { useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { useRunEdits } from './use-tables';

const useStyles = makeStyles({ left: { alignSelf: 'flex-start' } });

/** Takes an organisation out of the workbook, once somebody has said yes. */
export const RemoveOrganisation = ({ name }: { readonly name: string }) => {
  const styles = useStyles();
  const t = useTexts();
  const { writing } = usePane();
  const runEdits = useRunEdits();
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" className={styles.left} disabled={writing.busy}>
          {t('paneDependency.inputs.remove')}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('paneDependency.inputs.removeAsk', { organisation: name })}</DialogTitle>
          <DialogContent>{t('paneDependency.inputs.removeAbout')}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button
                appearance="primary"
                onClick={() => void runEdits((standing) => removeOrganisation(standing, name))}
              >
                {t('paneDependency.inputs.removeDo')}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t('paneShell.cancel')}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
