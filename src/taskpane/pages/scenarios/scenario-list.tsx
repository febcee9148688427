import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { REFERENCE } from '../../../model/tables';
import { inputTable } from '../../../workbook/edits/input-table';
import { scenarioWord } from '../../../workbook/layout/scenario-word';
import type { TableImage } from '../../../workbook/port';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { overridesOf } from './override-edits';
import { scenarioSummary } from './scenario-summary';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0 },
});

export type ScenarioAct = 'open' | 'show' | 'copy' | 'rename' | 'remove';

interface Props {
  readonly images: readonly TableImage[];
  readonly onAct: (act: ScenarioAct, scenario: string) => void;
}

/** The names in kpScenarios, in their order, also where the model cannot be calculated. */
export const scenarioNames = (images: readonly TableImage[]): readonly string[] =>
  inputTable(images, 'scenarios', 'nl')?.rows.flatMap(({ values: { scenario } }) =>
    typeof scenario === 'string' && scenario.trim() !== '' ? [scenario] : [],
  ) ?? [];

/** All scenarios with what they do, and what can be done with them. */
export const ScenarioList = ({ images, onAct }: Props) => {
  const styles = useStyles();
  const language = useLanguage();
  const { state } = usePane();
  const t = useTexts();
  const rows = inputTable(images, 'scenarios', state.model.language)?.rows ?? [];
  const aboutOf = (name: string): string => {
    const values = rows.find(({ values: { scenario } }) => scenario === name)?.values ?? {};
    return scenarioSummary(values, overridesOf(images, state.model.language, name).length, language);
  };
  return (
    <ul className={styles.list}>
      <ScenarioRow name={REFERENCE} about={t('paneScenarios.referenceAbout')} onAct={onAct} />
      {scenarioNames(images).map((name, at) => (
        <ScenarioRow key={`${name} ${at}`} name={name} about={aboutOf(name)} onAct={onAct} />
      ))}
    </ul>
  );
};

interface RowProps {
  readonly name: string;
  readonly about: string;
  readonly onAct: Props['onAct'];
}

const ScenarioRow = ({ name, about, onAct }: RowProps) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const { told, state, writing } = usePane();
  const own = name !== REFERENCE;
  const word = scenarioWord(name, language);
  const shown = told?.scenario.name === name;
  const acts: readonly ScenarioAct[] = [
    ...(state.scenarios.includes(name) && !shown ? (['show'] as const) : []),
    'copy',
    ...(own ? (['rename', 'remove'] as const) : []),
  ];
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <Body1 dir="auto">{word}</Body1>
        <Caption1>
          {about}
          {shown && ` · ${t('paneScenarios.shownNow')}`}
        </Caption1>
      </span>
      {own && (
        <Button
          size="small"
          className={styles.button}
          aria-label={t('paneScenarios.openOf', { scenario: word })}
          onClick={() => {
            onAct('open', name);
          }}
        >
          {t('paneScenarios.open')}
        </Button>
      )}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="subtle"
            disabled={writing.busy}
            aria-label={t('paneScenarios.more', { scenario: word })}
            icon={<span aria-hidden="true">⋯</span>}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {acts.map((act) => (
              <MenuItem
                key={act}
                onClick={() => {
                  onAct(act, name);
                }}
              >
                {t(`paneScenarios.${act}`)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </li>
  );
};
