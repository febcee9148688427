import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { thresholdUnit } from '../../../workbook/dependency/conditions';
import { useLanguage, useTexts } from '../../language-context';
import { NumberField } from '../../parts/number-field';
import {
  choiceOf,
  conditionSentence,
  valueOfChoice,
  type ConditionChoice,
  type ConditionValue,
} from './fund-condition';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const LABELLED = ['amount', 'share', 'covered', 'retained'] as const;

interface Props {
  readonly value: ConditionValue;
  /** What can be chosen; what now holds is always among it. */
  readonly offered: readonly ConditionChoice[];
  /** The other funds of the organisation. */
  readonly others: readonly string[];
  readonly onChange: (value: ConditionValue) => void;
}

/** When a fund pays, as a sentence; a threshold is asked for before anything changes. */
export const ConditionField = ({ value, offered, others, onChange }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const [pending, setPending] = useState<ConditionChoice | null>(null);
  const now = choiceOf(value);
  const choice = pending ?? now;
  const choices = now === null || offered.includes(now) ? offered : [...offered, now];
  const choose = (chosen: ConditionChoice): void => {
    const whole = valueOfChoice(chosen);
    setPending(whole === null && chosen !== now ? chosen : null);
    if (whole !== null) onChange(whole);
  };
  const fill = (filled: Partial<ConditionValue>): void => {
    if (choice === null || choice === 'unknown') return;
    setPending(null);
    onChange({ threshold: null, dependsOn: null, ...filled, condition: choice });
  };
  const unit = choice === null || choice === 'unknown' ? null : thresholdUnit(choice);
  const hint = useHint(choice, pending === null ? value : null);
  const labelled = LABELLED.find((condition) => condition === choice) ?? 'other';
  return (
    <div className={styles.fields}>
      <Field label={t('paneDependency.funds.condition')} {...(hint === null ? {} : { hint })}>
        <Select
          select={{ style: { minWidth: 0, width: '100%' } }}
          value={choice ?? ''}
          onChange={(_, { value: chosen }) => {
            const found = choices.find((each) => each === chosen);
            if (found !== undefined) choose(found);
          }}
        >
          {choice === null && <option value="">{t('paneDependency.inputs.empty')}</option>}
          {choices.map((each) => (
            <option key={each} value={each}>
              {t(`paneDependency.conditions.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      {unit !== null && (
        <NumberField
          key={choice}
          label={t(`paneDependency.funds.threshold.${labelled}`)}
          unit={unit}
          value={pending === null ? value.threshold : null}
          min={0}
          {...(unit === 'percent' ? { max: 1 } : {})}
          required
          onChange={(threshold) => {
            if (threshold !== null) fill({ threshold });
          }}
        />
      )}
      {choice === 'funder' && (
        <Field label={t('paneDependency.funds.dependsOn')} required>
          <Select
            value={pending === null ? (value.dependsOn ?? '') : ''}
            onChange={(_, { value: dependsOn }) => {
              if (dependsOn !== '') fill({ dependsOn });
            }}
          >
            <option value="">{t('paneDependency.inputs.empty')}</option>
            {others.map((other) => (
              <option key={other} value={other}>
                {other}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
};

/** The choice in full, as a list in a narrow pane shows only its beginning. */
const useHint = (choice: ConditionChoice | null, value: ConditionValue | null): string | null => {
  const t = useTexts();
  const language = useLanguage();
  if (choice === null) return null;
  if (choice === 'unknown') return t('paneDependency.funds.unknownHint');
  return value === null ? t(`paneDependency.conditions.${choice}`) : conditionSentence(value, language);
};
