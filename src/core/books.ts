/** What an organisation is, as flat arrays; per organisation at `i`, per organisation and year at `i * years + y`. */
export interface Books {
  readonly years: number;
  /** Per year: its part of a whole year. */
  readonly part: Float64Array;
  /** Costs at full activity, and the part of them that can be saved on. */
  readonly costs: Float64Array;
  readonly variable: Float64Array;
  /** Own income at full activity. */
  readonly ownAtFull: Float64Array;
  readonly ownFollows: Float64Array;
  readonly adaptability: Float64Array;
  /** Friction in years of the costs that go. */
  readonly friction: Float64Array;
  readonly openingReserve: Float64Array;
  readonly minimumReserve: Float64Array;
}
