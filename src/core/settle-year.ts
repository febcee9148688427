import type { Scene } from './cascade/scene';
import { leastThatReaches } from './reaches';

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

/** Puts an organisation at the beginning of its first year. */
export const openBooks = (books: Books, scene: Scene, organisation: number): void => {
  scene.organisation = organisation;
  scene.ownFollows = books.ownFollows[organisation]!;
  scene.adaptability = books.adaptability[organisation]!;
  scene.friction = books.friction[organisation]!;
  scene.leastReserve = leastThatReaches(books.minimumReserve[organisation]!);
  scene.activity = 1;
  scene.reserve = books.openingReserve[organisation]!;
  scene.highestSaved = 0;
  scene.failed = -1;
};

/** Writes the own income of a scene's year: what is earned follows the activity of the year before. */
export const earn = (books: Books, scene: Scene): void => {
  scene.own = books.ownAtFull[scene.at]! * (1 - scene.ownFollows * (1 - scene.activity));
};

/**
 * Closes the books of a scene's year after its income is known: saves on variable costs what adaptability allows
 * of the loss against the reference, pays for shrinking further than before, and carries the reserve on.
 * @param incomeReference per organisation and year, in the reference; a gain against it counts as no loss
 */
export const settleYear = (books: Books, scene: Scene, incomeReference: Float64Array): void => {
  const { at, income } = scene;
  const loss = incomeReference[at]! - income;
  const variable = books.variable[at]!;
  const saved = loss > 0 ? Math.min(variable, scene.adaptability * loss) : 0;
  let costs = books.costs[at]!;
  if (saved > 0) {
    const further = Math.max(0, saved / books.part[scene.year]! - scene.highestSaved);
    scene.highestSaved += further;
    scene.activity = (variable - saved) / variable;
    costs = costs - saved + scene.friction * further;
  } else {
    scene.activity = 1;
  }
  const reserve = scene.reserve + income - costs;
  scene.costs = costs;
  scene.reserve = reserve;
  if (reserve < scene.leastReserve && scene.failed < 0) scene.failed = scene.year;
};
