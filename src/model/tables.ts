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

export type ProRata = (typeof PRO_RATA)[number];
export type TargetKind = (typeof TARGET_KINDS)[number];
export type TargetUnit = (typeof TARGET_UNITS)[number];
export type Stream = (typeof STREAMS)[number];
export type Condition = (typeof CONDITIONS)[number];
export type TransitionRule = (typeof TRANSITION_RULES)[number];

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
