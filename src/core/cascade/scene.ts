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
}

export const emptyScene = (): Scene => ({
  organisation: 0,
  year: 0,
  at: 0,
  first: 0,
  last: 0,
  // Not whole numbers, so that the engine keeps room for any amount from the start.
  counted: 0.5,
  own: 0.5,
  base: 0.5,
  paid: 0.5,
  granted: 0.5,
  failing: 0,
  dependent: 0,
  guarantees: 0,
});
