import { makeStyles, tokens } from '@fluentui/react-components';
import { formatMonth } from '../../../i18n/format';
import type { ContractDraft } from '../../../workbook/new-model/contract-draft';
import { useLanguage, useTexts } from '../../language-context';
import { NumberField } from '../../parts/number-field';
import { ChoiceField } from '../inputs/choice-field';
import { TextField } from '../inputs/text-field';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
  },
});

const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);
const MOST_YEARS = 15;

interface Props {
  readonly draft: ContractDraft;
  readonly onChange: (part: Partial<ContractDraft>) => void;
}

/** What the model is called, when the contract runs, and in whose prices. */
export const TermPart = ({ draft, onChange }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  // The name of the month without its year.
  const monthName = (month: number): string =>
    formatMonth(`2026-${String(month).padStart(2, '0')}`, language).split(/\s/)[0] ?? '';
  return (
    <>
      <TextField
        label={t('paneNew.title')}
        hint={t('paneNew.titleHint')}
        value={draft.title}
        onChange={(title) => {
          onChange({ title });
        }}
      />
      <div className={styles.pair}>
        <NumberField
          label={t('paneNew.startYear')}
          unit="year"
          min={1900}
          max={2200}
          required
          value={draft.startYear}
          onChange={(startYear) => {
            onChange({ startYear });
          }}
        />
        <ChoiceField
          label={t('paneNew.startMonth')}
          value={String(draft.startMonth)}
          options={MONTHS.map((month) => ({ value: String(month), label: monthName(month) }))}
          onChange={(month) => {
            onChange({ startMonth: Number(month) });
          }}
        />
      </div>
      <NumberField
        label={t('paneNew.years')}
        hint={t('paneNew.yearsHint')}
        unit="number"
        min={1 / 12}
        max={MOST_YEARS}
        required
        value={draft.years}
        onChange={(years) => {
          onChange({ years });
        }}
      />
      <NumberField
        label={t('paneNew.priceLevelYear')}
        hint={t('paneNew.priceLevelHint')}
        unit="year"
        min={1900}
        max={2200}
        required
        value={draft.priceLevelYear}
        onChange={(priceLevelYear) => {
          onChange({ priceLevelYear });
        }}
      />
    </>
  );
};
