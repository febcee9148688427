/** The tables of a model by their JSON names, in the order in which people fill them in. */
export const TABLE_NAMES = [
  'model',
  'lots',
  'indexation',
  'targets',
  'transition',
  'organisations',
  'municipal',
  'grants',
  'support',
  'reach',
  'neighbourhoods',
  'scenarios',
  'overrides',
  'rules',
] as const;

export type TableName = (typeof TABLE_NAMES)[number];

/** Closed lists: the JSON values that a column may hold. */
export const PRO_RATA = ['months', 'days'] as const;
export const TARGET_KINDS = ['structural', 'incidental'] as const;
export const TARGET_UNITS = ['EUR', 'share'] as const;
export const STREAMS = ['subcontract', 'partner', 'subsidy', 'ringfenced'] as const;
export const CONDITIONS = [
  'none',
  'any',
  'amount',
  'share',
  'retained',
  'covered',
  'coveredWithout',
  'own',
  'cofunders',
  'funder',
  'proportional',
  'match',
  'guarantee',
] as const;
export const TRANSITION_RULES = ['proportional', 'priority'] as const;

/** A user's own rule is a reason for red or amber, or replaces a limit of ours. */
export const RULE_LEVELS = ['red', 'amber', 'limit'] as const;
/** The limits that a rule may replace. */
export const LIMIT_NAMES = ['tipping', 'leverage', 'buffer', 'ownIncome'] as const;

export type ProRata = (typeof PRO_RATA)[number];
export type TargetKind = (typeof TARGET_KINDS)[number];
export type TargetUnit = (typeof TARGET_UNITS)[number];
export type Stream = (typeof STREAMS)[number];
export type Condition = (typeof CONDITIONS)[number];
export type TransitionRule = (typeof TRANSITION_RULES)[number];
export type RuleLevel = (typeof RULE_LEVELS)[number];
export type LimitName = (typeof LIMIT_NAMES)[number];

/** Values of `targets.lot` that are not the name of a lot. */
export const EVERY_LOT = '*';
export const ON_SUBSIDIES = 'subsidies';
export const NOT_YET_GIVEN = 'stelpost';

/** Every row, as the key of an override. */
export const EVERY_ROW = '*';
/** The scenario that is always there. */
export const REFERENCE = 'reference';
/** The tables of which a scenario may replace inputs. */
export const OVERRIDABLE_TABLES = [
  'lots',
  'targets',
  'transition',
  'organisations',
  'municipal',
  'grants',
] as const satisfies readonly TableName[];
export type OverridableTable = (typeof OVERRIDABLE_TABLES)[number];
