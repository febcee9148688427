import { formatEuros, formatNumber, formatShare } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import type { Condition } from '../../../model/tables';
import { isUnknown, thresholdUnit, UNKNOWN_CONDITION } from '../../../workbook/dependency/conditions';

/** What a form offers: a condition, or that nobody knows it yet. */
export type ConditionChoice = Condition | 'unknown';

export interface ConditionValue {
  readonly condition: Condition | null;
  readonly threshold: number | null;
  readonly dependsOn: string | null;
}

/** As which choice a condition is shown; null while nothing is chosen. */
export const choiceOf = (value: ConditionValue): ConditionChoice | null =>
  isUnknown(value) ? 'unknown' : value.condition;

/** What the tables hold for a choice, where that is all there is to it; null where more must be filled in. */
export const valueOfChoice = (choice: ConditionChoice): ConditionValue | null => {
  if (choice === 'unknown') return { ...UNKNOWN_CONDITION, dependsOn: null };
  return thresholdUnit(choice) === null && choice !== 'funder'
    ? { condition: choice, threshold: null, dependsOn: null }
    : null;
};

const TOLD_WITH_THRESHOLD = [
  'amount',
  'share',
  'covered',
  'retained',
  'coveredWithout',
  'own',
  'cofunders',
  'match',
] as const;

const shownThreshold = (condition: Condition, threshold: number, language: Language): string => {
  switch (thresholdUnit(condition)) {
    case 'euros':
      return formatEuros(threshold, language);
    case 'percent':
      return formatShare(threshold, language);
    case 'number':
    case null:
      return formatNumber(threshold, language);
  }
};

/** The condition as a sentence: `betaalt alleen als de gemeente ten minste € 50.000 geeft`. */
export const conditionSentence = (value: ConditionValue, language: Language): string => {
  const t = translate(language);
  const choice = choiceOf(value);
  if (choice === null) return t('paneDependency.inputs.empty');
  if (choice === 'unknown') return t('paneDependency.conditionWith.unknown');
  const { threshold, dependsOn } = value;
  if (choice === 'funder' && dependsOn !== null)
    return t('paneDependency.conditionWith.funder', { dependsOn });
  const told = TOLD_WITH_THRESHOLD.find((condition) => condition === choice);
  if (told === undefined || threshold === null) return t(`paneDependency.conditions.${choice}`);
  return t(`paneDependency.conditionWith.${told}`, { threshold: shownThreshold(told, threshold, language) });
};
