import type { Scene } from './cascade/scene';
import { reaches } from './reaches';

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

/** Own income of the year of a scene: what is earned follows the activity of the year before. */
export const ownIncome = (books: Books, scene: Scene): number =>
  books.ownAtFull[scene.at]! * (1 - books.ownFollows[scene.organisation]! * (1 - scene.activity));

/**
 * Closes the books of a scene's year after its income is known: saves on variable costs what adaptability allows
 * of the loss against the reference, pays for shrinking further than before, and carries the reserve on.
 * @param incomeReference income in the reference; a gain against it counts as no loss
 */
export const settleYear = (books: Books, scene: Scene, incomeReference: number): void => {
  const { organisation, at, income } = scene;
  const loss = incomeReference - income;
  const variable = books.variable[at]!;
  const saved = loss > 0 ? Math.min(variable, books.adaptability[organisation]! * loss) : 0;
  let costs = books.costs[at]!;
  if (saved > 0) {
    const further = Math.max(0, saved / books.part[scene.year]! - scene.highestSaved);
    scene.highestSaved += further;
    scene.activity = (variable - saved) / variable;
    costs = costs - saved + books.friction[organisation]! * further;
  } else {
    scene.activity = 1;
  }
  scene.costs = costs;
  scene.reserve = scene.reserve + income - costs;
  if (scene.failed < 0 && !reaches(scene.reserve, books.minimumReserve[organisation]!))
    scene.failed = scene.year;
};
