import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatEuros } from '../../../i18n/format';
import { OTHER_CONDITIONS, asCondition } from '../../../workbook/dependency/conditions';
import type { OrganisationInputs } from '../../../workbook/dependency/inputs-of-organisation';
import {
  addFund,
  knownBy,
  removeOfOrganisation,
  setFund,
} from '../../../workbook/dependency/organisation-edits';
import type { InputRow, InputValues } from '../../../workbook/edits/input-table';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { AdvancedFields } from './advanced-fields';
import { ConditionField } from './condition-field';
import { conditionSentence } from './fund-condition';
import { FundFields, type FundValue } from './fund-fields';
import { NewFund } from './new-fund';
import { useRunEdits } from './use-run-edits';
import { asNumber, asText, problemIn } from './written-value';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  fund: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  name: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  left: { alignSelf: 'flex-start' },
  whole: { flexShrink: 0, minWidth: 'auto' },
});

/** The funds of an organisation, each in a sentence and to be changed, and one more. */
export const FundInputs = ({ inputs }: { readonly inputs: OrganisationInputs }) => {
  const styles = useStyles();
  const t = useTexts();
  const runEdits = useRunEdits();
  const [open, setOpen] = useState<number | 'new' | null>(null);
  const { funds, name } = inputs;
  return (
    <>
      {funds.length === 0 && <Body1>{t('paneDependency.funds.none')}</Body1>}
      <ul className={styles.list}>
        {funds.map((row, nth) => (
          <FundRow
            key={nth}
            inputs={inputs}
            row={row}
            nth={nth}
            open={open === nth}
            onToggle={() => {
              setOpen(open === nth ? null : nth);
            }}
          />
        ))}
      </ul>
      {open === 'new' ? (
        <NewFund
          others={funds.map(funderOf)}
          onCancel={() => {
            setOpen(null);
          }}
          onMake={(fund) => {
            void runEdits((standing) => addFund(standing, name, fund)).then((added) => {
              if (added) setOpen(null);
            });
          }}
        />
      ) : (
        <Button
          className={styles.left}
          onClick={() => {
            setOpen('new');
          }}
        >
          {t('paneDependency.funds.add')}
        </Button>
      )}
    </>
  );
};

const funderOf = ({ values }: InputRow): string => asText(values['funder']);

/** A fund of the table as the form holds it. */
const fundValueOf = (row: InputRow): FundValue => ({
  funder: funderOf(row),
  amount: asNumber(row.values['amount']),
  condition: asCondition(row.values['condition']),
  threshold: asNumber(row.values['threshold']),
  dependsOn: asText(row.values['dependsOn']) || null,
});

interface RowProps {
  readonly inputs: OrganisationInputs;
  readonly row: InputRow;
  readonly nth: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

const FundRow = ({ inputs, row, nth, open, onToggle }: RowProps) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const value = fundValueOf(row);
  const { amount } = value;
  const funder = value.funder || t('paneDependency.funds.unnamed');
  const paid =
    amount === null
      ? t('paneDependency.funds.amountUnknown')
      : t('paneDependency.funds.perYear', { amount: formatEuros(amount, language) });
  return (
    <li className={styles.fund}>
      <div className={styles.head}>
        <span className={styles.name}>
          <Body1 dir="auto">{funder}</Body1>
          <Caption1>
            {paid}; {conditionSentence(value, language)}
          </Caption1>
        </span>
        <Button
          size="small"
          className={styles.whole}
          aria-expanded={open}
          aria-label={t(open ? 'paneDependency.funds.closeOf' : 'paneDependency.funds.editOf', { funder })}
          onClick={onToggle}
        >
          {t(open ? 'paneDependency.funds.close' : 'paneDependency.funds.edit')}
        </Button>
      </div>
      {open && <FundForm inputs={inputs} row={row} nth={nth} onGone={onToggle} />}
    </li>
  );
};

interface FormProps {
  readonly inputs: OrganisationInputs;
  readonly row: InputRow;
  readonly nth: number;
  readonly onGone: () => void;
}

const FundForm = ({ inputs, row, nth, onGone }: FormProps) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const { state, writing } = usePane();
  const runEdits = useRunEdits();
  const value = fundValueOf(row);
  const others = inputs.funds.filter((other) => other !== row).map(funderOf);
  const place = {
    table: 'grants',
    organisation: inputs.name,
    nth,
    known: knownBy('grants', row),
  } as const;
  const set = (values: Partial<FundValue> | InputValues): void => {
    void runEdits((standing) => setFund(standing, place, filledIn(inputs, values)));
  };
  const hint = (column: string): string | undefined => {
    const problem = problemIn(state.problems, row, column, language);
    return problem === null ? undefined : `✖ ${problem}`;
  };
  return (
    <>
      <FundFields
        value={value}
        others={others}
        hints={{ funder: hint('funder'), amount: hint('amount') }}
        onChange={set}
      />
      {inputs.tables.grants !== null && (
        <AdvancedFields
          table={inputs.tables.grants}
          images={inputs.images}
          row={row}
          without={['organisation', 'funder', 'amount', 'condition', 'threshold', 'dependsOn']}
          onSet={set}
        >
          <ConditionField value={value} offered={OTHER_CONDITIONS} others={others} onChange={set} />
        </AdvancedFields>
      )}
      <Button
        size="small"
        className={styles.left}
        disabled={writing.busy}
        aria-label={t('paneDependency.funds.removeOf', {
          funder: value.funder || t('paneDependency.funds.unnamed'),
        })}
        onClick={() => {
          void runEdits((standing) => removeOfOrganisation(standing, place)).then((gone) => {
            if (gone) onGone();
          });
        }}
      >
        {t('paneDependency.funds.remove')}
      </Button>
    </>
  );
};

/** Without what would be emptied in a column that the table does not have. */
const filledIn = ({ tables: { grants } }: OrganisationInputs, values: object): InputValues =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([column, value]) => value !== null || grants?.headers.some((header) => header.column === column),
    ),
  );
