import { Body1, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { scenarioWord } from '../../../workbook/layout/scenario-word';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column' },
  button: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly names: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Which scenarios are laid beside each other. */
export const ScenarioPicker = ({ names, chosen, onChange }: Props) => {
  const styles = useStyles();
  const id = useId();
  const t = useTexts();
  const language = useLanguage();
  const { go } = usePane();
  return (
    <div>
      <Body1 id={id} block>
        {t('paneCompare.choose')}
      </Body1>
      {/* Not a Field: it would give every box in it the same id. */}
      <div role="group" className={styles.choices} aria-labelledby={id}>
        {names.map((name) => (
          <Checkbox
            key={name}
            label={<span dir="auto">{scenarioWord(name, language)}</span>}
            checked={chosen.includes(name)}
            onChange={(_, { checked }) => {
              onChange(checked === true ? [...chosen, name] : chosen.filter((each) => each !== name));
            }}
          />
        ))}
      </div>
      <Button
        size="small"
        className={styles.button}
        onClick={() => {
          go('scenarios');
        }}
      >
        {t('paneCompare.make')}
      </Button>
    </div>
  );
};
