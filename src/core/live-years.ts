import type { Books } from './books';
import type { AllHold } from './cascade/all-hold';
import type { Cascade } from './cascade/cascade';
import { footingOf, NONE_LEFT, UNTOUCHED } from './cascade/grant-state';
import { noteMargins } from './cascade/note-margins';
import { settleGrants } from './cascade/settle-grants';
import type { Ledger } from './ledger';
import { leastThatReaches } from './reaches';

/** Income that comes from elsewhere, in euros per organisation and year. */
export interface GivenIncome {
  readonly municipal: Float64Array;
  readonly transition: Float64Array;
  readonly support: Float64Array;
  /** Null where grants pay as their conditions say. */
  readonly grants: Float64Array | null;
}

/** What organisations live by, and where it is written down: `cascade` and `ledger` are written into. */
export interface Life {
  readonly books: Books;
  readonly given: GivenIncome;
  /** Whether conditions of grants count transition as municipal money. */
  readonly transitionCounts: boolean;
  /** Income in the reference, per organisation and year; a loss is what is missing of it. */
  readonly incomeReference: Float64Array;
  readonly cascade: Cascade;
  readonly ledger: Ledger;
  /**
   * Answers for the cascade in years in which every grant pays. Null where such a year must be told too: what each
   * grant paid, and which depend on each other.
   */
  readonly allHold: AllHold | null;
  /** Whether it is read what conditions had left (`GrantState.left`). */
  readonly margins: boolean;
}

/**
 * Takes an organisation through its years from `from` up to, not including, `to`: what it earns, what its grants
 * pay, what it saves and what shrinking costs, and what is left (docs/model.md §5). Goes on from what the ledger
 * says of the year before `from`; the first year starts afresh.
 *
 * One loop on purpose: what goes from year to year stays in variables, and a year in which all grants pay never
 * leaves it (docs/decisions/0002).
 */
export const liveYears = (life: Life, organisation: number, from: number, to: number): void => {
  const { books, given, transitionCounts, incomeReference, cascade, ledger, allHold, margins } = life;
  const { years } = books;
  const { scene } = cascade;
  const ownFollows = books.ownFollows[organisation]!;
  const adaptability = books.adaptability[organisation]!;
  const friction = books.friction[organisation]!;
  const leastReserve = leastThatReaches(books.minimumReserve[organisation]!);
  const before = organisation * years + from - 1;
  let activity = from === 0 ? 1 : ledger.activity[before]!;
  let reserve = from === 0 ? books.openingReserve[organisation]! : ledger.reserve[before]!;
  let highestSaved = from === 0 ? 0 : ledger.highestSaved[organisation]!;
  let failed = from === 0 ? -1 : ledger.failed[organisation]!;
  scene.organisation = organisation;
  scene.first = cascade.book.first[organisation]!;
  scene.last = cascade.book.first[organisation + 1]!;
  let footing = footingOf(cascade.state, scene.first, scene.last);
  for (let year = from; year < to; year++) {
    const at = organisation * years + year;
    const municipal = given.municipal[at]!;
    const transition = given.transition[at]!;
    const ownAtFull = books.ownAtFull[at]!;
    // Asked first, so that who earns the same anyway need not wait for the division behind the activity.
    const own = ownFollows === 0 ? ownAtFull : ownAtFull * (1 - ownFollows * (1 - activity));
    const counted = transitionCounts ? municipal + transition : municipal;
    const base = municipal + transition + given.support[at]! + own;
    let granted = 0;
    if (given.grants !== null) {
      granted = given.grants[at]!;
    } else if (
      footing === UNTOUCHED &&
      allHold !== null &&
      counted >= allHold.counted[at]! &&
      base + allHold.paid[at]! >= allHold.income[at]!
    ) {
      granted = allHold.paid[at]!;
      if (margins) {
        scene.year = year;
        scene.counted = counted;
        scene.own = own;
        scene.base = base;
        noteMargins(cascade, granted);
      }
    } else if (footing !== NONE_LEFT) {
      scene.year = year;
      scene.at = at;
      scene.counted = counted;
      scene.own = own;
      scene.base = base;
      settleGrants(cascade);
      granted = scene.granted;
      footing = footingOf(cascade.state, scene.first, scene.last);
    }
    const income = base + granted;
    const loss = incomeReference[at]! - income;
    let costs = books.costs[at]!;
    activity = 1;
    if (loss > 0) {
      const variable = books.variable[at]!;
      const saved = Math.min(variable, adaptability * loss);
      if (saved > 0) {
        const part = books.part[year]!;
        const deeper = Math.max(0, (part === 1 ? saved : saved / part) - highestSaved);
        highestSaved += deeper;
        activity = (variable - saved) / variable;
        costs = costs - saved + friction * deeper;
      }
    }
    reserve = reserve + income - costs;
    if (reserve < leastReserve && failed < 0) failed = year;
    ledger.own[at] = own;
    ledger.grants[at] = granted;
    ledger.income[at] = income;
    ledger.costs[at] = costs;
    ledger.activity[at] = activity;
    ledger.reserve[at] = reserve;
  }
  ledger.highestSaved[organisation] = highestSaved;
  ledger.failed[organisation] = failed;
};
