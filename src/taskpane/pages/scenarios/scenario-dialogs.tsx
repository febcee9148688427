import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { REFERENCE } from '../../../model/tables';
import {
  copyScenario,
  freeScenarioName,
  removeScenario,
  renameScenario,
} from '../../../workbook/edits/scenario-edits';
import { scenarioWord } from '../../../workbook/layout/scenario-word';
import type { TableEdit } from '../../../workbook/live-workbook';
import type { TableImage } from '../../../workbook/port';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { NameDialog } from './name-dialog';

/** What somebody wants to do with a scenario, before it is done. */
export interface Asked {
  readonly what: 'new' | 'copy' | 'rename' | 'remove';
  /** The scenario that it is done with; of a new one, the one it begins with. */
  readonly scenario: string;
}

interface Props {
  readonly asked: Asked;
  readonly names: readonly string[];
  /** Called with the scenario to open next, null for the list, nothing to stay. */
  readonly onDone: (next?: string | null) => void;
}

/** The question that goes before making, copying, renaming or deleting a scenario. */
export const ScenarioDialogs = ({ asked, names, onDone }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const { told, choose } = usePane();
  const edit = useEdit();
  const { what, scenario } = asked;
  const word = scenarioWord(scenario, language);
  const isShown = told?.scenario.name === scenario;
  const close = (): void => {
    onDone();
  };
  const rename = async (to: string): Promise<void> => {
    const done = await edit((images, from) => renameScenario(images, from, { from: scenario, to }));
    if (done && isShown) choose(to);
    onDone(done ? null : undefined);
  };
  const remove = async (): Promise<void> => {
    const done = await edit((images, from) => removeScenario(images, from, scenario));
    if (done && isShown) choose(REFERENCE);
    onDone(done ? null : undefined);
  };
  if (what === 'remove') {
    return (
      <ConfirmDialog
        title={t('paneScenarios.removeTitle', { scenario: word })}
        about={t('paneScenarios.removeAbout')}
        action={t('paneScenarios.remove')}
        onClose={close}
        onConfirm={() => void remove()}
      />
    );
  }
  if (what === 'rename') {
    return (
      <NameDialog
        title={t('paneScenarios.renameTitle', { scenario: word })}
        proposed={scenario}
        action={t('paneScenarios.rename')}
        taken={names.filter((name) => name !== scenario)}
        onClose={close}
        onName={(to) => void rename(to)}
      />
    );
  }
  return <CopyDialog asked={asked} names={names} onDone={onDone} />;
};

const CopyDialog = ({ asked: { what, scenario }, names, onDone }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const edit = useEdit();
  const [from, setFrom] = useState(scenario);
  const word = scenarioWord(scenario, language);
  const copy = async (to: string): Promise<void> => {
    const done = await edit((images, tables) => copyScenario(images, tables, { from, to }));
    onDone(done ? to : undefined);
  };
  const isNew = what === 'new';
  const wished = isNew ? t('paneScenarios.new.proposed') : t('paneScenarios.copyName', { scenario: word });
  return (
    <NameDialog
      title={isNew ? t('paneScenarios.new.title') : t('paneScenarios.copyTitle', { scenario: word })}
      proposed={freeScenarioName(wished, names)}
      action={t(isNew ? 'paneScenarios.new.do' : 'paneScenarios.copy')}
      taken={names}
      onClose={() => {
        onDone();
      }}
      onName={(to) => void copy(to)}
    >
      {isNew && (
        <Field label={t('paneScenarios.new.from')}>
          <Select
            value={from}
            select={{ style: { minWidth: 0, width: '100%' } }}
            onChange={(_, { value }) => {
              setFrom(value);
            }}
          >
            {[REFERENCE, ...names].map((name) => (
              <option key={name} value={name}>
                {scenarioWord(name, language)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </NameDialog>
  );
};

/** Writes changes made on the tables as they stand at that moment; answers whether it was done. */
const useEdit = () => {
  const { workbook, state, writing } = usePane();
  return (
    make: (images: readonly TableImage[], language: typeof state.model.language) => readonly TableEdit[],
  ): Promise<boolean> =>
    writing.run(async () => {
      await workbook.edit(make(await workbook.tables(), state.model.language));
    });
};
