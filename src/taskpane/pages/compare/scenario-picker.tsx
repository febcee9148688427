import { Button, Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components';
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
  const t = useTexts();
  const language = useLanguage();
  const { go } = usePane();
  return (
    <div>
      <Field label={t('paneCompare.choose')}>
        <div role="group" className={styles.choices} aria-label={t('paneCompare.choose')}>
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
      </Field>
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
