/** The limits behind the reasons. Users' settings; the field publishes no norms. */
export interface Limits {
  /** A tipping cut below this is a reason. */
  readonly tippingCut: number;
  /** A leverage of at least this is a reason. */
  readonly leverage: number;
  /** Fewer months of reserve than this are a reason. */
  readonly reserveMonths: number;
  /** Having to earn more than this part of the costs is a reason. */
  readonly ownIncomeNeeded: number;
}

export const DEFAULT_LIMITS: Limits = {
  tippingCut: 0.1,
  leverage: 1.5,
  reserveMonths: 1,
  ownIncomeNeeded: 0.5,
};
