import { Button, Caption1, makeStyles, Radio, RadioGroup, Field, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LotDraft } from '../../../workbook/new-model/contract-draft';
import { NumberField } from '../../parts/number-field';
import { TextField } from '../inputs/text-field';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { alignSelf: 'flex-start' },
});

interface Labels {
  readonly name: string;
  readonly amount: string;
  readonly per: string;
  readonly year: string;
  readonly term: string;
  readonly remove: string;
}

interface Props<Draft extends LotDraft> {
  readonly draft: Draft;
  readonly labels: Labels;
  /** What the amount comes to; null while that cannot be said. */
  readonly note: string | null;
  readonly onChange: (draft: Draft) => void;
  /** Absent where it cannot be taken away. */
  readonly onRemove?: (() => void) | undefined;
  readonly children?: ReactNode;
}

/** A name with an amount that is given per year or for the whole term. */
export const AmountFields = <Draft extends LotDraft>(props: Props<Draft>) => {
  const styles = useStyles();
  const { draft, labels, note, onChange, onRemove, children } = props;
  return (
    <div className={styles.part} role="group" aria-label={draft.name}>
      <TextField
        label={labels.name}
        value={draft.name}
        onChange={(name) => {
          onChange({ ...draft, name });
        }}
      />
      <NumberField
        label={labels.amount}
        unit="euros"
        min={0}
        required
        value={draft.amount}
        onChange={(amount) => {
          onChange({ ...draft, amount });
        }}
      />
      <Field label={labels.per}>
        <RadioGroup
          value={draft.per}
          onChange={(_, { value }) => {
            onChange({ ...draft, per: value === 'term' ? 'term' : 'year' });
          }}
        >
          <Radio value="year" label={labels.year} />
          <Radio value="term" label={labels.term} />
        </RadioGroup>
      </Field>
      {children}
      <Caption1 role="status">{note}</Caption1>
      {onRemove !== undefined && (
        <Button size="small" className={styles.button} onClick={onRemove}>
          {labels.remove}
        </Button>
      )}
    </div>
  );
};
