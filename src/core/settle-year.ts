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

/** What a run finds out, per organisation and year; `failed` and `highestSaved` per organisation. */
export interface Ledger {
  readonly own: Float64Array;
  readonly grants: Float64Array;
  readonly income: Float64Array;
  /** After saving and friction. */
  readonly costs: Float64Array;
  readonly activity: Float64Array;
  readonly reserve: Float64Array;
  /** The highest saving in any year so far, in euros per whole year. */
  readonly highestSaved: Float64Array;
  /** Position of the first year that closes below the minimum; -1 if none. */
  readonly failed: Int16Array;
}

/** Writes own income of a year: what is earned follows the activity of the year before. */
export const settleOwnIncome = (books: Books, ledger: Ledger, i: number, y: number): void => {
  const at = i * books.years + y;
  const lost = y === 0 ? 0 : 1 - ledger.activity[at - 1]!;
  ledger.own[at] = books.ownAtFull[at]! * (1 - books.ownFollows[i]! * lost);
};

/**
 * Closes the books of one organisation-year after its grants are known: saves on variable costs what adaptability
 * allows of the loss against the reference, pays for shrinking further than before, and carries the reserve on.
 * @param incomeReference income in the reference; a gain against it counts as no loss
 */
export const settleYear = (
  books: Books,
  ledger: Ledger,
  i: number,
  y: number,
  incomeReference: Float64Array,
): void => {
  const at = i * books.years + y;
  const loss = incomeReference[at]! - ledger.income[at]!;
  const saved = loss > 0 ? Math.min(books.variable[at]!, books.adaptability[i]! * loss) : 0;
  if (saved > 0) {
    const variable = books.variable[at]!;
    const further = Math.max(0, saved / books.part[y]! - ledger.highestSaved[i]!);
    ledger.highestSaved[i]! += further;
    ledger.activity[at] = (variable - saved) / variable;
    ledger.costs[at] = books.costs[at]! - saved + books.friction[i]! * further;
  } else {
    ledger.activity[at] = 1;
    ledger.costs[at] = books.costs[at]!;
  }
  const before = y === 0 ? books.openingReserve[i]! : ledger.reserve[at - 1]!;
  ledger.reserve[at] = before + ledger.income[at]! - ledger.costs[at];
  if (ledger.failed[i]! < 0 && !reaches(ledger.reserve[at], books.minimumReserve[i]!)) ledger.failed[i] = y;
};
