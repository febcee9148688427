/**
 * What comes of living through the years: per organisation and year at `i * years + y`, the last two per
 * organisation. It holds all that a year must know of the years before, so that an organisation can go on from any.
 */
export interface Ledger {
  readonly own: Float64Array;
  /** What all grants pay. */
  readonly grants: Float64Array;
  /** Of all kinds. */
  readonly income: Float64Array;
  /** After saving and friction. */
  readonly costs: Float64Array;
  /** The part of the variable costs that is left. */
  readonly activity: Float64Array;
  /** At the close of the year. */
  readonly reserve: Float64Array;
  /** The highest saving in any year so far, in euros per whole year. */
  readonly highestSaved: Float64Array;
  /** Position of the first year that closes below the minimum; -1 if none so far. */
  readonly failed: Int16Array;
}

export const emptyLedger = (organisations: number, years: number): Ledger => {
  const cells = organisations * years;
  return {
    own: new Float64Array(cells),
    grants: new Float64Array(cells),
    income: new Float64Array(cells),
    costs: new Float64Array(cells),
    activity: new Float64Array(cells),
    reserve: new Float64Array(cells),
    highestSaved: new Float64Array(organisations),
    failed: new Int16Array(organisations).fill(-1),
  };
};
