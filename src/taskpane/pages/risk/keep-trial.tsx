import { Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatShare } from '../../../i18n/format';
import { copyScenario, freeScenarioName } from '../../../workbook/edits/scenario-edits';
import { scenarioWord } from '../../../workbook/layout/scenario-word';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  trial: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** The scenario that is tried with another cut. */
  readonly base: string;
  readonly cut: number;
  readonly onBack: () => void;
}

/** A cut that is only tried: back to what it was, or kept as a scenario. */
export const KeepTrial = ({ base, cut, onBack }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const { workbook, state, writing, choose } = usePane();
  const [typed, setTyped] = useState<string | null>(null);
  const word = scenarioWord(base, language);
  const share = formatShare(cut, language);
  const proposed = freeScenarioName(t('paneRisk.keptName', { scenario: word, cut: share }), state.scenarios);
  const name = (typed ?? proposed).trim();
  const keep = async (): Promise<void> => {
    const to = freeScenarioName(name, state.scenarios);
    const kept = await writing.run(async () => {
      const tables = await workbook.tables();
      await workbook.edit(copyScenario(tables, state.model.language, { from: base, to, levers: { cut } }));
    });
    if (!kept) return;
    choose(to);
    onBack();
  };
  return (
    <div className={styles.trial}>
      <Caption1 role="status">{t('paneRisk.trying', { scenario: word, cut: share })}</Caption1>
      <Field label={t('paneRisk.keepName')} size="small">
        <Input
          size="small"
          maxLength={100}
          value={typed ?? proposed}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={writing.busy || name === ''}
          onClick={() => void keep()}
        >
          {t('paneRisk.keep')}
        </Button>
        <Button size="small" onClick={onBack}>
          {t('paneRisk.backTo', { scenario: word })}
        </Button>
      </div>
    </div>
  );
};
