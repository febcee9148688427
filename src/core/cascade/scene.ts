/**
 * One organisation in one year, as the kernels pass it on. It is made once per run and overwritten for
 * every organisation-year: making one each time would cost more than the cascade itself.
 */
export interface Scene {
  organisation: number;
  /** Position of the year. */
  year: number;
  /** organisation × years + year */
  at: number;
  /** Of the organisation, see `Books`; the least its reserve may be is half a cent below its minimum. */
  ownFollows: number;
  adaptability: number;
  friction: number;
  leastReserve: number;
  /** The grants of the organisation: from `first` up to, not including, `last`. */
  first: number;
  last: number;
  /** Municipal money that conditions look at. */
  counted: number;
  /** Own income. */
  own: number;
  /** All income but grants. */
  base: number;
  /** The sum of the paying grants, guarantees left out. */
  paid: number;
  /** What all grants pay, once they are settled. */
  granted: number;
  /** How many conditions failed in the round that was tested last. */
  failing: number;
  /** How many grants are tested whose conditions look at other grants. */
  dependent: number;
  /** How many guarantees may pay. */
  guarantees: number;
  /** All income, once the grants are settled. */
  income: number;
  /** After saving and friction, once the year is closed. */
  costs: number;
  /** Of the year closed last: the part of the variable costs that is left; 1 before the first. */
  activity: number;
  /** At the close of the year closed last; the opening reserve before the first. */
  reserve: number;
  /** The highest saving in any year so far, in euros per whole year. */
  highestSaved: number;
  /** Position of the first year that closes below the minimum; -1 if none so far. */
  failed: number;
}

export const emptyScene = (): Scene => ({
  organisation: 0,
  year: 0,
  at: 0,
  // Not whole numbers, so that the engine keeps room for any amount from the start.
  ownFollows: 0.5,
  adaptability: 0.5,
  friction: 0.5,
  leastReserve: 0.5,
  first: 0,
  last: 0,
  counted: 0.5,
  own: 0.5,
  base: 0.5,
  paid: 0.5,
  granted: 0.5,
  failing: 0,
  dependent: 0,
  guarantees: 0,
  income: 0.5,
  costs: 0.5,
  activity: 0.5,
  reserve: 0.5,
  highestSaved: 0.5,
  failed: -1,
});
