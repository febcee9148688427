import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatList } from '../../../i18n/format';
import type { OwnBudget } from '../../../workbook/dependency/own-budget';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { NumberField } from '../../parts/number-field';
import { Section } from '../../parts/section';
import {
  budgetOf,
  EMPTY_DRAFT,
  missingIn,
  oneFundMore,
  type DraftBudget,
  type Missing,
} from './draft-budget';
import { FundFields } from './fund-fields';
import { OwnFields } from './own-fields';
import { TextField } from './text-field';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  fund: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    margin: 0,
    minInlineSize: 0,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  left: { alignSelf: 'flex-start' },
});

interface Props {
  /** Names that are taken. */
  readonly taken: readonly string[];
  readonly about: string;
  readonly button: string;
  readonly onMake: (budget: OwnBudget) => void;
  readonly onCancel?: () => void;
}

/** One organisation filled in from nothing; what is missing is said below. */
export const StartForm = ({ taken, about, button, onMake, onCancel }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const { writing } = usePane();
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const budget = budgetOf(draft);
  const missing = useMissingSentence(draft);
  const change = (changed: Partial<DraftBudget>): void => {
    setDraft((before) => ({ ...before, ...changed }));
  };
  return (
    <Section title={t('paneDependency.start.title')}>
      <div className={styles.form}>
        <Body1>{about}</Body1>
        <TextField
          label={t('paneDependency.fields.organisation')}
          value={draft.organisation}
          required
          problemOf={(name) => (taken.includes(name) ? t('paneDependency.start.taken') : null)}
          onChange={(organisation) => {
            change({ organisation });
          }}
        />
        <OwnFields value={draft} onChange={change} />
        <NumberField
          label={t('paneDependency.fields.municipal')}
          unit="euros"
          value={draft.municipal}
          min={0}
          required
          onChange={(municipal) => {
            change({ municipal });
          }}
        />
        <DraftFunds draft={draft} onChange={change} />
        {missing !== null && <Caption1 role="status">{missing}</Caption1>}
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabled={writing.busy || budget === null}
            disabledFocusable={budget === null}
            onClick={() => {
              if (budget !== null) onMake(budget);
            }}
          >
            {button}
          </Button>
          {onCancel !== undefined && <Button onClick={onCancel}>{t('paneShell.cancel')}</Button>}
        </div>
      </div>
    </Section>
  );
};

/** What is still missing; null when nothing is. */
const useMissingSentence = (draft: DraftBudget): string | null => {
  const t = useTexts();
  const language = useLanguage();
  const missing = missingIn(draft);
  if (missing.length === 0) return null;
  const nameOf = (each: Missing): string =>
    typeof each === 'object'
      ? (draft.funds[each.fund]?.funder ?? '') || t('paneDependency.funds.unnamed')
      : t(`paneDependency.fields.${each}`);
  return t('paneDependency.start.missing', {
    count: missing.length,
    fields: formatList(missing.map(nameOf), language),
  });
};

interface FundsProps {
  readonly draft: DraftBudget;
  readonly onChange: (changed: Partial<DraftBudget>) => void;
}

const DraftFunds = ({ draft: { funds }, onChange }: FundsProps) => {
  const styles = useStyles();
  const t = useTexts();
  const nameOf = (funder: string): string => (funder === '' ? t('paneDependency.funds.new') : funder);
  return (
    <>
      {funds.map((fund) => (
        <fieldset key={fund.id} className={styles.fund} aria-label={nameOf(fund.funder)}>
          <FundFields
            value={fund}
            others={funds
              .filter(({ id, funder }) => id !== fund.id && funder !== '')
              .map(({ funder }) => funder)}
            onChange={(changed) => {
              onChange({
                funds: funds.map((each) => (each.id === fund.id ? { ...each, ...changed } : each)),
              });
            }}
          />
          <Button
            size="small"
            className={styles.left}
            aria-label={t('paneDependency.funds.removeOf', { funder: nameOf(fund.funder) })}
            onClick={() => {
              onChange({ funds: funds.filter(({ id }) => id !== fund.id) });
            }}
          >
            {t('paneDependency.funds.remove')}
          </Button>
        </fieldset>
      ))}
      <Button
        className={styles.left}
        onClick={() => {
          onChange({ funds: oneFundMore(funds) });
        }}
      >
        {t('paneDependency.funds.add')}
      </Button>
    </>
  );
};
