import { Button } from '@fluentui/react-components';
import { formatEuros } from '../../../i18n/format';
import { annualValue } from '../../../workbook/new-model/annual-amount';
import { termOf, type ContractDraft, type LotDraft } from '../../../workbook/new-model/contract-draft';
import { useLanguage, useTexts } from '../../language-context';
import { Section } from '../../parts/section';
import { AmountFields } from './amount-fields';

interface Props {
  readonly draft: ContractDraft;
  readonly onChange: (part: Partial<ContractDraft>) => void;
}

/** The lots with their values. */
export const LotsPart = ({ draft, onChange }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const { lots } = draft;
  const term = termOf(draft);
  const note = ({ amount, per }: LotDraft): string | null =>
    per === 'year' || amount === null || term === null
      ? null
      : t('paneNew.lots.perYear', { amount: formatEuros(annualValue(amount, term), language) });
  return (
    <Section title={t('paneNew.lots.title')}>
      {lots.map((lot, at) => (
        <AmountFields
          key={at}
          draft={lot}
          note={note(lot)}
          labels={{
            name: t('paneNew.lots.name', { number: at + 1 }),
            amount: t('paneNew.lots.value'),
            per: t('paneNew.lots.per'),
            year: t('paneNew.lots.year'),
            term: t('paneNew.lots.term'),
            remove: t('paneNew.lots.remove', { number: at + 1 }),
          }}
          onChange={(changed) => {
            onChange({ lots: lots.with(at, changed) });
          }}
          onRemove={
            lots.length === 1
              ? undefined
              : () => {
                  onChange({ lots: lots.toSpliced(at, 1) });
                }
          }
        />
      ))}
      <Button
        onClick={() => {
          const name = t('paneNew.lots.proposed', { number: lots.length + 1 });
          onChange({ lots: [...lots, { name, amount: null, per: lots.at(-1)?.per ?? 'year' }] });
        }}
      >
        {t('paneNew.lots.add')}
      </Button>
    </Section>
  );
};
