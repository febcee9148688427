/** What the cascade of one organisation-year looks at; per organisation i and year y at `i * years + y`. */
export interface CascadeMoney {
  /** Costs at full activity. */
  readonly costs: Float64Array;
  readonly municipal: Float64Array;
  readonly transition: Float64Array;
  readonly support: Float64Array;
  readonly own: Float64Array;
  /** Municipal money in the reference. */
  readonly municipalReference: Float64Array;
  /** Whether conditions take transition money for municipal money. */
  readonly transitionCounts: boolean;
  /** Per year: its part of a whole year. */
  readonly part: Float64Array;
}

/** The municipal money that conditions look at. */
export const countedMunicipal = (money: CascadeMoney, at: number): number =>
  money.transitionCounts ? money.municipal[at]! + money.transition[at]! : money.municipal[at]!;

/** All income but grants. */
export const incomeWithoutGrants = (money: CascadeMoney, at: number): number =>
  money.municipal[at]! + money.transition[at]! + money.support[at]! + money.own[at]!;
