import { Body1, Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { REFERENCE } from '../../../model/tables';
import { inputTable } from '../../../workbook/edits/input-table';
import { useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { EmptyState } from '../../parts/empty-state';
import { Section } from '../../parts/section';
import { useTables } from '../../state/use-tables';
import { ScenarioDialogs, type Asked } from './scenario-dialogs';
import { ScenarioEditor } from './scenario-editor';
import { ScenarioList, scenarioNames, type ScenarioAct } from './scenario-list';

/** Scenarios: made, copied, renamed, deleted, and opened to be changed. */
const ScenariosPage = () => {
  const t = useTexts();
  const { state, go, choose } = usePane();
  const images = useTables();
  const [opened, setOpened] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  if (images === null) return <Spinner size="small" label={t('paneShell.loading')} />;
  if (inputTable(images, 'scenarios', state.model.language) === null) {
    return (
      <EmptyState title={t('paneScenarios.none.title')} text={t('paneScenarios.none.text')}>
        <Button
          appearance="primary"
          onClick={() => {
            go('new');
          }}
        >
          {t('paneScenarios.none.go')}
        </Button>
      </EmptyState>
    );
  }
  const act = (what: ScenarioAct, scenario: string): void => {
    if (what === 'open') setOpened(scenario);
    else if (what === 'show') choose(scenario);
    else setAsked({ what, scenario });
  };
  const names = scenarioNames(images);
  return (
    <>
      {opened === null ? (
        <>
          <Body1>{t('paneScenarios.about')}</Body1>
          <Button
            appearance="primary"
            onClick={() => {
              setAsked({ what: 'new', scenario: names[0] ?? REFERENCE });
            }}
          >
            {t('paneScenarios.new.open')}
          </Button>
          <Section title={t('paneScenarios.list')}>
            <ScenarioList images={images} onAct={act} />
            {names.length === 0 && <Body1>{t('paneScenarios.noneYet')}</Body1>}
          </Section>
        </>
      ) : (
        <ScenarioEditor
          key={opened}
          name={opened}
          images={images}
          onAct={act}
          onBack={() => {
            setOpened(null);
          }}
        />
      )}
      {asked !== null && (
        <ScenarioDialogs
          asked={asked}
          names={names}
          onDone={(next) => {
            setAsked(null);
            if (next !== undefined) setOpened(next);
          }}
        />
      )}
    </>
  );
};

export default ScenariosPage;
