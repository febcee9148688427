import { CONDITIONS, type Condition } from '../../model/tables';

/** The conditions that most funds have, in the order in which a form offers them. */
export const SIMPLE_CONDITIONS = [
  'none',
  'any',
  'amount',
  'share',
  'covered',
] as const satisfies readonly Condition[];

/** Those for who knows more. */
export const OTHER_CONDITIONS: readonly Condition[] = CONDITIONS.filter(
  (condition) => !SIMPLE_CONDITIONS.some((simple) => simple === condition),
);

/** What we reckon with while nobody has asked the fund: it pays as long as half of the municipal money is left. */
export const UNKNOWN_CONDITION = { condition: 'retained', threshold: 0.5 } as const;

export interface WrittenCondition {
  readonly condition: unknown;
  readonly threshold: unknown;
}

/** Whether a condition is the one that stands for “not known yet”. */
export const isUnknown = ({ condition, threshold }: WrittenCondition): boolean =>
  condition === UNKNOWN_CONDITION.condition && threshold === UNKNOWN_CONDITION.threshold;

/** What a threshold is counted in; null where the condition has none. */
export type ThresholdUnit = 'euros' | 'percent' | 'number';

const UNITS: Readonly<Record<Condition, ThresholdUnit | null>> = {
  none: null,
  any: null,
  amount: 'euros',
  share: 'percent',
  retained: 'percent',
  covered: 'percent',
  coveredWithout: 'percent',
  own: 'percent',
  cofunders: 'percent',
  funder: null,
  proportional: null,
  match: 'number',
  guarantee: null,
};

export const thresholdUnit = (condition: Condition): ThresholdUnit | null => UNITS[condition];

export const asCondition = (value: unknown): Condition | null =>
  CONDITIONS.find((condition) => condition === value) ?? null;
