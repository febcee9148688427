import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { choiceLabels } from '../../../i18n/choice-label';
import { useLanguage, useTexts } from '../../language-context';
import { NumberField } from '../../parts/number-field';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const COSTS = ['fixedCosts', 'variableCosts', 'ownIncome', 'openingReserve'] as const;
type Cost = (typeof COSTS)[number];

type OwnValue = Readonly<Record<Cost, number | null>> & { readonly type: string };

interface Props {
  readonly value: OwnValue;
  /** What is wrong in the table, by column. */
  readonly hints?: Readonly<Partial<Record<Cost, string | undefined>>>;
  readonly onChange: (changed: Partial<OwnValue>) => void;
}

/** Kind, costs, own income and reserve of an organisation. */
export const OwnFields = ({ value, hints = {}, onChange }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const types = choiceLabels('organisationType', useLanguage());
  return (
    <div className={styles.fields}>
      <Field label={t('paneDependency.fields.type')} required>
        <Select
          select={{ style: { minWidth: 0, width: '100%' } }}
          value={value.type}
          onChange={(_, { value: type }) => {
            onChange({ type });
          }}
        >
          {!Object.hasOwn(types, value.type) && (
            <option value={value.type}>{value.type || t('paneDependency.inputs.empty')}</option>
          )}
          {Object.entries(types).map(([type, label]) => (
            <option key={type} value={type}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {COSTS.map((cost) => (
        <NumberField
          key={cost}
          label={t(`paneDependency.fields.${cost}`)}
          hint={hints[cost] ?? t(`paneDependency.fields.${cost}Hint`)}
          unit="euros"
          value={value[cost]}
          {...(cost === 'openingReserve' ? {} : { min: 0 })}
          required
          onChange={(amount) => {
            if (amount !== null) onChange({ [cost]: amount });
          }}
        />
      ))}
    </div>
  );
};
