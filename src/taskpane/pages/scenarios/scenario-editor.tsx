import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { inputTable } from '../../../workbook/edits/input-table';
import type { TableImage } from '../../../workbook/port';
import { useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { Section } from '../../parts/section';
import { RowForm } from '../inputs/row-form';
import { CutInEuros } from './cut-in-euros-field';
import { OverrideList } from './override-list';
import { OverridePicker } from './override-picker';
import type { ScenarioAct } from './scenario-list';

/** What people change most; the rest waits under “advanced”. */
const SIMPLE = ['cutFrom', 'cutPhase', 'targetFactor', 'transition', 'withdrawnFunders'];
const ADVANCED = [
  'indexationWithheld',
  'ownIncomeFactor',
  'costFactor',
  'mainPassThrough',
  'allot',
  'renewals',
  'outOfPlan',
  'endedSupport',
  'announced',
  'minimumNoticeMonths',
];

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly name: string;
  readonly images: readonly TableImage[];
  readonly onAct: (act: ScenarioAct, scenario: string) => void;
  readonly onBack: () => void;
}

/** One scenario: its levers, and the inputs that it replaces. */
export const ScenarioEditor = ({ name, images, onAct, onBack }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const { state, told } = usePane();
  const table = inputTable(images, 'scenarios', state.model.language);
  const row = table?.rows.find(({ values }) => values.scenario === name);
  const back = (
    <Button size="small" onClick={onBack} icon={<span aria-hidden="true">←</span>}>
      {t('paneScenarios.back')}
    </Button>
  );
  if (table === null || row === undefined) {
    return (
      <>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('paneScenarios.gone')}</MessageBarBody>
        </MessageBar>
        {back}
      </>
    );
  }
  const canShow = state.scenarios.includes(name) && told?.scenario.name !== name;
  const acts = [...(canShow ? (['show'] as const) : []), 'copy', 'rename', 'remove'] as const;
  return (
    <>
      <div className={styles.head}>
        {back}
        <Subtitle2 as="h2" dir="auto" style={{ margin: 0 }}>
          {name}
        </Subtitle2>
        <div className={styles.buttons}>
          {acts.map((act) => (
            <Button
              key={act}
              size="small"
              onClick={() => {
                onAct(act, name);
              }}
            >
              {t(`paneScenarios.${act}`)}
            </Button>
          ))}
        </div>
      </div>
      <Section title={t('paneScenarios.levers')}>
        <RowForm name="scenarios" table={table} row={row} images={images} simple={['cut']} rest={[]} />
        <CutInEuros name={name} row={row} />
        <RowForm name="scenarios" table={table} row={row} images={images} simple={SIMPLE} rest={ADVANCED} />
      </Section>
      <Section title={t('paneScenarios.overrides.title')}>
        <OverrideList scenario={name} images={images} />
        <OverridePicker scenario={name} images={images} />
      </Section>
    </>
  );
};
