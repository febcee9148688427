import { Body1, Button } from '@fluentui/react-components';
import { formatEuros } from '../../../i18n/format';
import {
  draftPerYear,
  termOf,
  type ContractDraft,
  type TargetDraft,
} from '../../../workbook/new-model/contract-draft';
import { useLanguage, useTexts } from '../../language-context';
import { NumberField } from '../../parts/number-field';
import { Section } from '../../parts/section';
import { AmountFields } from './amount-fields';

interface Props {
  readonly draft: ContractDraft;
  readonly onChange: (part: Partial<ContractDraft>) => void;
}

const MOST_STEPS = 15;

/** What has been agreed already to save. */
export const TargetsPart = ({ draft, onChange }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const { targets } = draft;
  const note = (target: TargetDraft): string | null => {
    const amount = target.per === 'year' ? null : draftPerYear(target, termOf(draft));
    return amount === null ? null : t('paneNew.targets.perYear', { amount: formatEuros(amount, language) });
  };
  const change = (at: number, changed: TargetDraft): void => {
    onChange({ targets: targets.with(at, changed) });
  };
  return (
    <Section title={t('paneNew.targets.title')}>
      <Body1>{t('paneNew.targets.about')}</Body1>
      {targets.map((target, at) => (
        <AmountFields
          key={at}
          draft={target}
          note={note(target)}
          labels={{
            name: t('paneNew.targets.name', { number: at + 1 }),
            amount: t('paneNew.targets.amount'),
            per: t('paneNew.targets.per'),
            year: t('paneNew.targets.year'),
            term: t('paneNew.targets.term'),
            remove: t('paneNew.targets.remove', { number: at + 1 }),
          }}
          onChange={(changed) => {
            change(at, changed);
          }}
          onRemove={() => {
            onChange({ targets: targets.toSpliced(at, 1) });
          }}
        >
          <NumberField
            label={t('paneNew.targets.from')}
            unit="year"
            min={1900}
            max={2200}
            required
            value={target.from}
            onChange={(from) => {
              change(at, { ...target, from });
            }}
          />
          <NumberField
            label={t('paneNew.targets.steps')}
            unit="number"
            min={1}
            max={MOST_STEPS}
            required
            value={target.steps}
            onChange={(steps) => {
              change(at, { ...target, steps: steps === null ? null : Math.round(steps) });
            }}
          />
        </AmountFields>
      ))}
      <Button
        onClick={() => {
          const name = t('paneNew.targets.proposed', { number: targets.length + 1 });
          const from = draft.startYear === null ? null : draft.startYear + 1;
          onChange({ targets: [...targets, { name, amount: null, per: 'year', from, steps: 1 }] });
        }}
      >
        {t('paneNew.targets.add')}
      </Button>
    </Section>
  );
};
