import { makeStyles, tokens } from '@fluentui/react-components';
import { SIMPLE_CONDITIONS } from '../../../workbook/dependency/conditions';
import { useTexts } from '../../language-context';
import { NumberField } from '../../parts/number-field';
import { ConditionField } from './condition-field';
import type { ConditionChoice, ConditionValue } from './fund-condition';
import { TextField } from './text-field';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export interface FundValue extends ConditionValue {
  readonly funder: string;
  readonly amount: number | null;
}

const OFFERED: readonly ConditionChoice[] = ['unknown', ...SIMPLE_CONDITIONS];

interface Props {
  readonly value: FundValue;
  readonly others: readonly string[];
  /** What is wrong in the table, by column. */
  readonly hints?: { readonly funder?: string | undefined; readonly amount?: string | undefined };
  readonly onChange: (changed: Partial<FundValue>) => void;
}

/** A fund in the simple form: name, amount and condition. */
export const FundFields = ({ value, others, hints = {}, onChange }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  return (
    <div className={styles.fields}>
      <TextField
        label={t('paneDependency.funds.funder')}
        value={value.funder}
        hint={hints.funder}
        required
        onChange={(funder) => {
          onChange({ funder });
        }}
      />
      <NumberField
        label={t('paneDependency.funds.amount')}
        unit="euros"
        value={value.amount}
        min={0}
        required
        {...(hints.amount === undefined ? {} : { hint: hints.amount })}
        onChange={(amount) => {
          if (amount !== null) onChange({ amount });
        }}
      />
      <ConditionField value={value} offered={OFFERED} others={others} onChange={onChange} />
    </div>
  );
};
