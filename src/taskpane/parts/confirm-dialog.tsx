import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useTexts } from '../language-context';

interface Props {
  readonly title: string;
  readonly about: string;
  readonly action: string;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Asks before something goes. */
export const ConfirmDialog = ({ title, about, action, onClose, onConfirm }: Props) => {
  const t = useTexts();
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{about}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onConfirm}>
              {action}
            </Button>
            <Button onClick={onClose}>{t('paneShell.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
