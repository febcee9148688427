import { Field, Select } from '@fluentui/react-components';
import type { Told } from '../workbook/explanation/told';
import { scenarioWord } from '../workbook/layout/scenario-word';
import type { CurrentState } from './current-state';
import { useLanguage, useTexts } from './language-context';

interface Props {
  readonly state: CurrentState;
  readonly told: Told;
  /** The word as it goes in a cell, and the name behind it. */
  readonly onChoose: (word: string, name: string) => void;
}

/** Which scenario the pane and the result sheets show. */
export const ScenarioChoice = ({ state, told, onChoose }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const hint =
    state.scenarios.length === 1
      ? t('pane.scenario.none')
      : state.hasResults
        ? t('pane.scenario.about')
        : undefined;
  return (
    <Field label={t('pane.scenario.label')} {...(hint === undefined ? {} : { hint })}>
      <Select
        value={told.scenario.name}
        onChange={(_, { value }) => {
          onChoose(scenarioWord(value, state.model.language), value);
        }}
      >
        {state.scenarios.map((name) => (
          <option key={name} value={name}>
            {scenarioWord(name, language)}
          </option>
        ))}
      </Select>
    </Field>
  );
};
