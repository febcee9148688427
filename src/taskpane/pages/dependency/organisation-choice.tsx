import { Button, Combobox, Field, makeStyles, Option, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../language-context';
import { matching, MOST_LISTED } from './matching-names';

/** More names than these are searched. */
const FEW = 12;

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
  combobox: { minWidth: 0, width: '100%', '& input': { minWidth: 0 } },
  left: { alignSelf: 'flex-start' },
});

interface Props {
  readonly names: readonly string[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
  readonly onAdd: () => void;
}

/** Which organisation the page is about; searched where there are many. */
export const OrganisationChoice = ({ names, chosen, onChoose, onAdd }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  return (
    <div className={styles.choice}>
      {names.length > FEW ? (
        <SearchedChoice key={chosen} names={names} chosen={chosen} onChoose={onChoose} />
      ) : (
        <Field label={t('paneDependency.choose')}>
          <Select
            select={{ style: { minWidth: 0, width: '100%' } }}
            dir="auto"
            value={chosen}
            onChange={(_, { value }) => {
              onChoose(value);
            }}
          >
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Button size="small" appearance="subtle" className={styles.left} onClick={onAdd}>
        {t('paneDependency.addAnother')}
      </Button>
    </div>
  );
};

const SearchedChoice = ({ names, chosen, onChoose }: Omit<Props, 'onAdd'>) => {
  const styles = useStyles();
  const t = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const found = matching(names, typed ?? '');
  return (
    <Field label={t('paneDependency.choose')} hint={t('paneDependency.chooseHint')}>
      <Combobox
        className={styles.combobox}
        dir="auto"
        value={typed ?? chosen}
        selectedOptions={[chosen]}
        onChange={({ target: { value } }) => {
          setTyped(value);
        }}
        placeholder={chosen}
        // Who comes here wants another one, and should not have to wipe the name out first.
        onFocus={() => {
          setTyped('');
        }}
        onBlur={() => {
          setTyped(null);
        }}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue === undefined) return;
          setTyped(null);
          onChoose(optionValue);
        }}
      >
        {found.slice(0, MOST_LISTED).map((name) => (
          <Option key={name} value={name} dir="auto">
            {name}
          </Option>
        ))}
        {found.length === 0 && <Option disabled>{t('paneDependency.noMatch')}</Option>}
        {found.length > MOST_LISTED && (
          <Option disabled text="">
            {t('paneDependency.moreMatches', { count: found.length - MOST_LISTED })}
          </Option>
        )}
      </Combobox>
    </Field>
  );
};
