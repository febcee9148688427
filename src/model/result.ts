/**
 * What the model says about one scenario: the public JSON of docs/model.md §11.
 * Amounts are euros, unrounded. Series have one entry per calendar year of `years`.
 * What does not exist is `null`, never 0 or a missing key.
 */
export type Series = readonly number[];

export type Level = 'red' | 'amber' | 'green';
/** The reasons of the definition; a rule of the user's own is a reason by its name. */
export const REASONS = [
  'reserves',
  'tipping',
  'leverage',
  'buffer',
  'liquidity',
  'ownIncome',
  'cofundingLost',
] as const;
export type Reason = (typeof REASONS)[number];
export type Cause = 'already' | 'direct' | 'cofunding' | 'support';
export type Effect = 'lost' | 'notice' | 'ended';

export interface LotResult {
  readonly lot: string;
  readonly gross: Series;
  readonly ringFenced: Series;
  readonly target: Series;
  readonly cut: Series;
  readonly unmet: Series;
  readonly net: Series;
  readonly coordination: Series;
  readonly main: Series;
  readonly partners: Series;
  readonly subcontracted: Series;
  readonly subcontractShare: Series;
  readonly subcontractors: Series;
  readonly meetsSubcontractShare: readonly (boolean | null)[];
  readonly meetsSubcontractors: readonly (boolean | null)[];
  readonly bySubcontractor: Readonly<Record<string, Series>>;
  readonly byPartner: Readonly<Record<string, Series>>;
}

export interface OrganisationResult {
  readonly organisation: string;
  readonly municipal: Series;
  readonly transition: Series;
  readonly support: Series;
  readonly own: Series;
  readonly grants: Series;
  readonly income: Series;
  /** After saving and friction. */
  readonly costs: Series;
  readonly activity: Series;
  readonly result: Series;
  readonly reserve: Series;
  readonly failedYear: number | null;
  readonly runwayMonths: number | null;
  readonly cause: Cause | null;
  readonly level: Level;
  /** Those of the definition in their order, then the names of the user's own rules that hold. */
  readonly reasons: readonly string[];
  readonly dependency: number | null;
  readonly concentration: number | null;
  readonly reserveMonths: number | null;
  readonly leverage: number | null;
  readonly ownIncomeNeeded: number;
  readonly tippingCut: number;
  readonly repair: number | null;
  readonly repairAmount: Series | null;
  readonly broughtIn: number | null;
  readonly fteLost: Series;
  readonly shortNotice: boolean | null;
}

export interface CascadeEvent {
  readonly year: number;
  /** 0: an ended grant or a notice that has run out; 1 and on: the round of the cascade. */
  readonly round: number;
  readonly organisation: string;
  readonly funder: string;
  readonly effect: Effect;
  readonly condition: string;
  readonly required: number | null;
  readonly actual: number | null;
  readonly amount: number;
}

export interface MutualGrant {
  readonly year: number;
  readonly organisation: string;
  readonly funder: string;
}

export interface TransitionResult {
  readonly requested: Series;
  readonly paid: Series;
  readonly remaining: number;
  readonly cofundingSavedPerEuro: number | null;
}

export interface Reached {
  readonly participants: Series;
  readonly volunteers: Series;
  readonly volunteerHours: Series;
}

export interface NeighbourhoodImpact {
  readonly neighbourhood: string;
  readonly needShare: number | null;
  readonly lossShare: number | null;
  readonly heavierHit: boolean;
}

export interface ImpactResult {
  readonly reached: Reached;
  readonly reference: Reached;
  /** Pairs of neighbourhood and group. */
  readonly gaps: readonly (readonly [string, string])[];
  readonly neighbourhoods: readonly NeighbourhoodImpact[];
}

export interface Totals {
  readonly municipalSaved: Series;
  readonly transitionPaid: Series;
  readonly netSaving: Series;
  readonly cofundingLost: Series;
  readonly levels: Readonly<Record<Level, number>>;
}

/** One scenario's answer; warnings about it stand beside it, see `Evaluation`. */
export interface Result {
  readonly scenario: string;
  readonly years: readonly number[];
  readonly months: readonly number[];
  readonly lots: readonly LotResult[];
  readonly targets: { readonly toFill: Series };
  readonly totals: Totals;
  readonly organisations: readonly OrganisationResult[];
  readonly events: readonly CascadeEvent[];
  readonly mutual: readonly MutualGrant[];
  readonly transition: TransitionResult | null;
  readonly impact: ImpactResult;
}
