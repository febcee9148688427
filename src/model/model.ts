import type { Euro, Months, Rate, Year } from '../core/unit';
import type { Month } from '../core/month';
import type { Phase } from '../core/phase';
import type { PartOfYear, Span } from '../core/span';
import type { Place } from './problem';
import type { YearlyRates } from '../core/index-factors';
import type { Limits } from './risk/limits';
import type { Condition, Stream, TargetKind, TargetUnit, TransitionRule } from './tables';

/** A position in `Tables.organisations`, and likewise for lots. */
export type OrganisationIndex = number;
export type LotIndex = number;

export interface Lot {
  readonly name: string;
  /** Per year, at the price level of the model. */
  readonly annualValue: Euro;
  readonly start: Month;
  readonly termMonths: Months;
  readonly wageShare: Rate;
  readonly indexed: Rate;
  readonly coordinationFee: Rate;
  /** Per year, within the annual value. */
  readonly ringFenced: Euro;
  readonly mainContractor: OrganisationIndex | null;
  readonly mainPassThrough: number;
  readonly minSubcontractShare: Rate;
  readonly minSubcontractors: number;
  /** Empty: all types count. */
  readonly countedTypes: readonly string[];
}

/** What a target is laid on. */
export type TargetGround =
  { readonly on: 'lot'; readonly lot: LotIndex } | { readonly on: 'everyLot' | 'subsidies' | 'notYetGiven' };

export interface Target {
  readonly name: string;
  readonly ground: TargetGround;
  readonly kind: TargetKind;
  readonly unit: TargetUnit;
  /** Euros or a share, as `unit` says. */
  readonly amount: number;
  readonly from: Year;
  readonly phase: Phase;
  readonly indexed: boolean;
}

export interface Organisation {
  readonly name: string;
  readonly type: string;
  readonly ring: number | null;
  readonly fixedCosts: Euro;
  readonly variableCosts: Euro;
  readonly wageShare: Rate;
  readonly ownIncome: Euro;
  readonly openingReserve: Euro;
  readonly minimumReserve: Euro;
  readonly adaptability: Rate;
  readonly ownIncomeFollows: Rate;
  readonly frictionMonths: Months;
  readonly fte: number;
  readonly subsidisedSince: Year | null;
}

/** Months of a row; null where it is not limited. */
export interface Period {
  readonly from: Month | null;
  readonly to: Month | null;
}

export interface MunicipalStream extends Period {
  readonly organisation: OrganisationIndex;
  readonly stream: Stream;
  readonly lot: LotIndex | null;
  /** One of the two. */
  readonly share: Rate | null;
  readonly amount: Euro | null;
  readonly indexed: Rate;
  /** Null: 1, and for a partner the main contractor's. */
  readonly passThrough: number | null;
  readonly vatRate: Rate;
  readonly awardProbability: Rate;
}

export interface Grant extends Period {
  readonly organisation: OrganisationIndex;
  readonly funder: string;
  readonly amount: Euro;
  readonly condition: Condition;
  /** Euros per year for `amount`, else a share; 0 where the condition has none. */
  readonly threshold: number;
  readonly dependsOn: string | null;
  readonly maxShare: Rate | null;
  readonly term: number | null;
  readonly lag: number;
  readonly recovers: boolean;
  readonly advance: Rate;
  readonly withdrawalProbability: Rate;
}

export interface Support {
  readonly from: OrganisationIndex;
  readonly to: OrganisationIndex;
  readonly amount: Euro;
  readonly firstYear: Year | null;
  readonly lastYear: Year | null;
}

export interface Transition {
  readonly budget: Euro;
  readonly from: Year | null;
  readonly to: Year | null;
  readonly taper: readonly number[];
  readonly capPerOrganisation: Euro | null;
  readonly rule: TransitionRule;
  readonly countsAsMunicipal: boolean;
  /** Empty: all types. */
  readonly types: readonly string[];
}

interface Reach {
  readonly organisation: OrganisationIndex;
  readonly neighbourhood: string;
  readonly group: string;
  readonly participants: number;
  readonly volunteers: number;
  readonly volunteerHours: number;
}

interface Neighbourhood {
  readonly name: string;
  readonly inhabitants: number;
  readonly needWeight: number;
}

/** What a scenario changes besides single inputs. */
export interface Levers {
  readonly cut: Rate;
  readonly cutFrom: Year;
  readonly cutPhase: Phase;
  readonly targetFactor: number;
  readonly indexationWithheld: Rate;
  readonly ownIncomeFactor: number;
  readonly costFactor: number;
  readonly mainPassThrough: number | null;
  readonly outOfPlan: ReadonlySet<OrganisationIndex>;
  readonly withdrawnFunders: ReadonlySet<string>;
  readonly endedSupport: ReadonlySet<OrganisationIndex>;
  readonly transition: boolean;
  readonly allot: boolean;
  readonly renewals: boolean;
  readonly announced: PlainDate | null;
  readonly minimumNoticeMonths: number | null;
}

export interface PlainDate {
  readonly month: Month;
  readonly day: number;
}

/** The inputs that a scenario may replace. */
export interface Tables {
  readonly lots: readonly Lot[];
  readonly targets: readonly Target[];
  readonly transition: Transition | null;
  readonly organisations: readonly Organisation[];
  readonly municipal: readonly MunicipalStream[];
  readonly grants: readonly Grant[];
}

export interface Scenario {
  readonly name: string;
  /** Where it was written, for what must be said about it. */
  readonly place: Place;
  readonly levers: Levers;
  /** The model's own tables, or a copy with this scenario's inputs in it. Rows keep their order. */
  readonly tables: Tables;
  /** Whether an input of organisations or grants is replaced, so that a loss is not the municipality's alone. */
  readonly changesOrganisations: boolean;
}

/** The years in which organisations live. */
export interface Horizon {
  readonly span: Span;
  readonly years: readonly number[];
}

/** A user's own reason for red or amber; its expression has been read and found right. */
export interface RiskRule {
  readonly name: string;
  readonly level: 'red' | 'amber';
  readonly expression: string;
  /** What people read; null: its name. */
  readonly textNl: string | null;
  readonly textEn: string | null;
  readonly place: Place;
}

/** A model that has been parsed: every name is known, every number is within its bounds. */
export interface Model {
  readonly title: string;
  readonly priceLevelYear: Year;
  readonly proRata: PartOfYear;
  readonly horizon: Horizon;
  /** Per year of the horizon: its part of a whole year. */
  readonly part: readonly number[];
  /** What costs do, and what the municipality pays; every year that is needed, carried on where there is no row. */
  readonly costRates: YearlyRates;
  readonly paidRates: YearlyRates;
  readonly tables: Tables;
  readonly support: readonly Support[];
  readonly reach: readonly Reach[];
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly scenarios: readonly Scenario[];
  readonly rules: readonly RiskRule[];
  /** Those of the definition, or the user's own. */
  readonly limits: Limits;
}
