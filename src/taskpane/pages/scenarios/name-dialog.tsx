import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { REFERENCE } from '../../../model/tables';
import { scenarioNameOf } from '../../../workbook/layout/scenario-word';
import { useTexts } from '../../language-context';

interface Props {
  readonly title: string;
  readonly proposed: string;
  readonly action: string;
  /** Names that other scenarios have. */
  readonly taken: readonly string[];
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
  readonly children?: ReactNode;
}

/** Asks for the name of a scenario, and takes only one that is free. */
export const NameDialog = ({ title, proposed, action, taken, onClose, onName, children }: Props) => {
  const t = useTexts();
  const [name, setName] = useState(proposed);
  const [tried, setTried] = useState(false);
  const problem = problemOf(name.trim(), taken);
  const submit = (): void => {
    setTried(true);
    if (problem === null) onName(name.trim());
  };
  const shown = problem !== null && (tried || name !== proposed);
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            {children}
            <Field
              label={t('paneScenarios.name')}
              {...(shown ? { validationMessage: t(`paneScenarios.${problem}`) } : {})}
            >
              <Input
                dir="auto"
                maxLength={100}
                value={name}
                input={{ style: { minWidth: 0, width: '100%' } }}
                onChange={(_, { value }) => {
                  setName(value);
                }}
                onKeyDown={({ key }) => {
                  if (key === 'Enter') submit();
                }}
              />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={submit}>
              {action}
            </Button>
            <Button onClick={onClose}>{t('paneShell.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};

const problemOf = (
  name: string,
  taken: readonly string[],
): 'nameNeeded' | 'nameReserved' | 'nameTaken' | null => {
  if (name === '') return 'nameNeeded';
  if (scenarioNameOf(name, []) === REFERENCE) return 'nameReserved';
  return taken.some((other) => other.trim().toLowerCase() === name.toLowerCase()) ? 'nameTaken' : null;
};
