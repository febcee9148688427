import { Field, Select } from '@fluentui/react-components';
import { REFERENCE } from '../../model/tables';
import { scenarioWord } from '../../workbook/layout/scenario-word';
import { useLanguage, useTexts } from '../language-context';
import { usePane } from '../pane-context';

/** Which scenario the pane and the result sheets show. */
export const ScenarioChoice = () => {
  const t = useTexts();
  const language = useLanguage();
  const { state, told, choose } = usePane();
  const hint =
    state.scenarios.length === 1
      ? t('pane.scenario.none')
      : state.hasResults
        ? t('pane.scenario.about')
        : undefined;
  return (
    <Field label={t('pane.scenario.label')} {...(hint === undefined ? {} : { hint })}>
      <Select
        value={told?.scenario.name ?? REFERENCE}
        onChange={(_, { value }) => {
          choose(value);
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
