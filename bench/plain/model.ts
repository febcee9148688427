import type {
  Condition,
  OverridableTable,
  ProRata,
  Stream,
  TargetKind,
  TargetUnit,
  TransitionRule,
} from '../../src/model/tables';

/**
 * A model as it stands in JSON (§1 of `docs/model.md`): rows per table, public names.
 * A missing key and `null` both mean an empty cell; keys that are not listed are not looked at.
 */
export interface PlainModel {
  readonly title?: string | null;
  readonly priceLevelYear: number;
  readonly proRata?: ProRata | null;
  readonly firstYear?: number | null;
  readonly lastYear?: number | null;
  readonly lots?: readonly LotRow[] | null;
  readonly indexation?: readonly IndexRow[] | null;
  readonly targets?: readonly TargetRow[] | null;
  readonly organisations: readonly OrganisationRow[];
  readonly municipal?: readonly MunicipalRow[] | null;
  readonly grants?: readonly GrantRow[] | null;
  readonly support?: readonly SupportRow[] | null;
  readonly transition?: TransitionRow | null;
  readonly reach?: readonly ReachRow[] | null;
  readonly neighbourhoods?: readonly NeighbourhoodRow[] | null;
  readonly scenarios?: readonly ScenarioRow[] | null;
  readonly overrides?: readonly OverrideRow[] | null;
}

/** A whole number of years, or a list of levels. */
export type PhaseInput = number | readonly number[];
/** `2025` or `2025-04`. */
export type YearOrMonth = number | string;

export interface LotRow {
  readonly lot: string;
  readonly annualValue: number;
  /** The first day of a month, `2025-07-01`. */
  readonly start: string;
  readonly termMonths: number;
  readonly wageShare: number;
  readonly indexed?: number | null;
  readonly coordinationFee?: number | null;
  readonly ringFenced?: number | null;
  readonly mainContractor?: string | null;
  readonly mainPassThrough?: number | null;
  readonly minSubcontractShare?: number | null;
  readonly minSubcontractors?: number | null;
  readonly countedTypes?: readonly string[] | null;
}

export interface IndexRow {
  readonly year: number;
  readonly wage: number;
  readonly price: number;
  readonly paidWage?: number | null;
  readonly paidPrice?: number | null;
  readonly correction?: number | null;
}

export interface TargetRow {
  readonly name: string;
  readonly lot: string;
  readonly kind: TargetKind;
  readonly unit: TargetUnit;
  readonly amount: number;
  readonly from: number;
  readonly phase: PhaseInput;
  readonly indexed?: boolean | null;
}

export interface OrganisationRow {
  readonly organisation: string;
  readonly type: string;
  readonly ring?: number | null;
  readonly fixedCosts: number;
  readonly variableCosts: number;
  readonly wageShare?: number | null;
  readonly ownIncome: number;
  readonly openingReserve: number;
  readonly minimumReserve?: number | null;
  readonly adaptability?: number | null;
  readonly ownIncomeFollows?: number | null;
  readonly frictionMonths?: number | null;
  readonly fte?: number | null;
  readonly subsidisedSince?: number | null;
}

export interface MunicipalRow {
  readonly organisation: string;
  readonly stream: Stream;
  readonly lot?: string | null;
  readonly share?: number | null;
  readonly amount?: number | null;
  readonly from?: YearOrMonth | null;
  readonly to?: YearOrMonth | null;
  readonly indexed?: number | null;
  readonly passThrough?: number | null;
  readonly vatRate?: number | null;
  readonly awardProbability?: number | null;
}

export interface GrantRow {
  readonly organisation: string;
  readonly funder: string;
  readonly amount: number;
  readonly from?: YearOrMonth | null;
  readonly to?: YearOrMonth | null;
  readonly condition: Condition;
  readonly threshold?: number | null;
  readonly dependsOn?: string | null;
  readonly maxShare?: number | null;
  readonly term?: number | null;
  readonly lag?: number | null;
  readonly recovers?: boolean | null;
  readonly advance?: number | null;
  readonly withdrawalProbability?: number | null;
}

export interface SupportRow {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  readonly firstYear?: number | null;
  readonly lastYear?: number | null;
}

export interface TransitionRow {
  readonly budget: number;
  readonly from?: number | null;
  readonly to?: number | null;
  readonly taper: readonly number[];
  readonly capPerOrganisation?: number | null;
  readonly rule?: TransitionRule | null;
  readonly countsAsMunicipal?: boolean | null;
  readonly types?: readonly string[] | null;
}

export interface ReachRow {
  readonly organisation: string;
  readonly neighbourhood: string;
  readonly group: string;
  readonly participants: number;
  readonly volunteers: number;
  readonly volunteerHours: number;
}

export interface NeighbourhoodRow {
  readonly neighbourhood: string;
  readonly inhabitants: number;
  readonly needWeight: number;
}

export interface ScenarioRow {
  readonly scenario: string;
  readonly cut?: number | null;
  readonly cutFrom?: number | null;
  readonly cutPhase?: PhaseInput | null;
  readonly targetFactor?: number | null;
  readonly indexationWithheld?: number | null;
  readonly ownIncomeFactor?: number | null;
  readonly costFactor?: number | null;
  readonly mainPassThrough?: number | null;
  readonly outOfPlan?: readonly string[] | null;
  readonly withdrawnFunders?: readonly string[] | null;
  readonly endedSupport?: readonly string[] | null;
  readonly transition?: boolean | null;
  readonly allot?: boolean | null;
  readonly renewals?: boolean | null;
  /** A date, `2025-03-01`. */
  readonly announced?: string | null;
  readonly minimumNoticeMonths?: number | null;
}

export type OverrideValue = number | string | boolean | null | readonly (number | string)[];

export interface OverrideRow {
  readonly scenario: string;
  readonly table: OverridableTable;
  readonly key?: string | null;
  readonly column: string;
  readonly value: OverrideValue;
}
