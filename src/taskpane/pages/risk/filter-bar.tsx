import { Button, Checkbox, Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import type { Told } from '../../../workbook/explanation/told';
import { LEVELS, levelWord } from '../../../workbook/layout/level-word';
import { useLanguage, useTexts } from '../../language-context';
import { EVERYTHING, filterChoices, type Filter, type FilterSubject } from './filter';

const useStyles = makeStyles({
  levels: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  clear: { alignSelf: 'flex-start' },
});

const SUBJECTS = ['type', 'ring', 'lot', 'neighbourhood'] as const satisfies readonly FilterSubject[];

interface Props {
  readonly told: Told;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Which organisations to show: by level, kind, ring, lot, neighbourhood or name. */
export const FilterBar = ({ told, filter, onChange }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const choices = filterChoices(told);
  return (
    <>
      <SearchBox
        aria-label={t('paneRisk.filter.search')}
        placeholder={t('paneRisk.filter.search')}
        value={filter.search}
        onChange={(_, { value }) => {
          onChange({ ...filter, search: value });
        }}
      />
      <div className={styles.levels} role="group" aria-label={t('paneRisk.filter.level')}>
        {LEVELS.map((level) => (
          <Checkbox
            key={level}
            label={levelWord(level, language)}
            checked={filter.levels.includes(level)}
            onChange={(_, { checked }) => {
              const others = filter.levels.filter((each) => each !== level);
              onChange({ ...filter, levels: checked === true ? [...others, level] : others });
            }}
          />
        ))}
      </div>
      <div className={styles.choices}>
        {SUBJECTS.filter((subject) => choices[subject].length > 1).map((subject) => (
          <Field key={subject} label={t(`paneRisk.filter.${subject}`)} size="small">
            <Select
              size="small"
              select={{ style: { minWidth: 0, width: '100%' } }}
              value={filter[subject] ?? ''}
              onChange={(_, { value }) => {
                onChange({ ...filter, [subject]: value === '' ? null : value });
              }}
            >
              <option value="">{t('paneRisk.filter.all')}</option>
              {choices[subject].map((choice) => (
                <option key={choice} value={choice}>
                  {choice}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
      {filter !== EVERYTHING && (
        <Button
          size="small"
          className={styles.clear}
          onClick={() => {
            onChange(EVERYTHING);
          }}
        >
          {t('paneRisk.filter.clear')}
        </Button>
      )}
    </>
  );
};
