import { exists } from '../reaches';
import { holds } from './condition';
import type { EventLog, LoggedEvent } from './event-log';
import { ACTIVE, ENDS, isTested, KIND, type GrantBook, type GrantState } from './grant-book';
import { noteMutualDependence } from './mutual-dependence';
import { countedMunicipal, incomeWithoutGrants, type CascadeMoney } from './money';
import type { Scene } from './scene';

/** What a run of the cascade works on; it writes into `state`, `scene` and `log`. */
export interface Cascade {
  readonly book: GrantBook;
  readonly money: CascadeMoney;
  readonly state: GrantState;
  readonly scene: Scene;
  readonly log: EventLog | null;
}

/**
 * The cascade of one organisation in one year (`cascade.scene`), after the years before it: which grants pay.
 * Every round tests all conditions against the same state and drops all that fail together, until nothing
 * changes: the greatest set that can stand. Guarantees come last and fill what is short.
 * @returns the euros that all grants pay
 */
export const settleGrants = (cascade: Cascade): number => {
  const { scene, money } = cascade;
  if (scene.first === scene.last) return 0;
  scene.base = incomeWithoutGrants(money, scene.at);
  const guarantees = openYear(cascade);
  for (let round = 1; testRound(cascade) > 0; round++) dropFailing(cascade, round);
  if (cascade.log !== null) noteMutualDependence(cascade.book, cascade.state, money, scene, cascade.log);
  const filled = guarantees > 0 ? fillFromGuarantees(cascade) : 0;
  if (cascade.log !== null) notePayments(cascade, cascade.log);
  return scene.paid + filled;
};

const notePayments = ({ book, state, scene }: Cascade, log: EventLog): void => {
  for (let grant = scene.first; grant < scene.last; grant++) {
    if (state.paying[grant] === 1) log.paid[grant * book.years + scene.year] = state.value[grant]!;
  }
};

/** Starts with everything paying that may. @returns the number of guarantees that may pay this year */
const openYear = (cascade: Cascade): number => {
  const { book, state, scene } = cascade;
  let guarantees = 0;
  scene.paid = 0;
  for (let grant = scene.first; grant < scene.last; grant++) {
    const flags = book.flags[grant * book.years + scene.year]!;
    if (state.paying[grant] === 1) state.dropped[grant] = 0;
    state.paying[grant] = 0;
    if ((flags & ACTIVE) === 0 || state.lost[grant] === 1) continue;
    if (book.kind[grant] === KIND.guarantee) {
      guarantees++;
      continue;
    }
    const value = promised(cascade, grant);
    state.value[grant] = value;
    if (leavesAtOnce(cascade, grant, flags)) continue;
    state.paying[grant] = 1;
    scene.paid += value;
  }
  return guarantees;
};

/** What a grant pays this year if it pays. */
const promised = (cascade: Cascade, grant: number): number => {
  const { book, money, scene } = cascade;
  const due = book.due[grant * book.years + scene.year]!;
  const share = book.maxShare[grant]!;
  const kind = book.kind[grant];
  let value = due;
  if (kind === KIND.proportional) {
    const before = money.municipalReference[scene.at]!;
    if (exists(before)) value = due * Math.min(1, countedMunicipal(money, scene.at) / before);
  } else if (kind === KIND.match) {
    value = Math.min(due, book.threshold[grant]! * countedMunicipal(money, scene.at));
  }
  return share < Infinity ? Math.min(value, share * money.costs[scene.at]!) : value;
};

/** A grant that is not renewed this year, or whose notice has run out. */
const leavesAtOnce = (cascade: Cascade, grant: number, flags: number): boolean => {
  const { state, scene } = cascade;
  if (state.lostFrom[grant]! <= scene.year) {
    state.lost[grant] = 1;
    if (cascade.log !== null) {
      const known = cascade.book.kind[grant] !== KIND.funder;
      note(
        cascade,
        grant,
        0,
        'lost',
        known ? state.noticeRequired[grant]! : null,
        known ? state.noticeActual[grant]! : null,
      );
    }
    return true;
  }
  if ((flags & ENDS) !== 0) {
    state.lost[grant] = 1;
    if (cascade.log !== null) note(cascade, grant, 0, 'ended', null, null);
    return true;
  }
  return false;
};

/** Tests every condition against the same state. @returns how many fail */
const testRound = (cascade: Cascade): number => {
  const { book, state, money, scene } = cascade;
  let failing = 0;
  for (let grant = scene.first; grant < scene.last; grant++) {
    state.failing[grant] = 0;
    if (state.paying[grant] === 0 || !isTested(book, state, grant, scene.year)) continue;
    if (holds(book, state, money, scene, grant, state.paying)) continue;
    state.failing[grant] = 1;
    failing++;
  }
  return failing;
};

/** Drops what failed, or gives it notice, and adds up again what pays. */
const dropFailing = (cascade: Cascade, round: number): void => {
  const { book, state, scene } = cascade;
  scene.paid = 0;
  for (let grant = scene.first; grant < scene.last; grant++) {
    if (state.failing[grant] === 1) {
      if (cascade.log !== null) noteFailing(cascade, grant, round);
      if (book.lag[grant]! > 0) {
        state.lostFrom[grant] = scene.year + book.lag[grant]!;
        state.noticeRequired[grant] = state.required[grant]!;
        state.noticeActual[grant] = state.actual[grant]!;
      } else {
        state.paying[grant] = 0;
        state.dropped[grant] = book.recovers[grant]!;
        state.lost[grant] = 1 - book.recovers[grant]!;
      }
    }
    if (state.paying[grant] === 1) scene.paid += state.value[grant]!;
  }
};

/** Each guarantee, in table order, fills what is still short of the costs. @returns what they pay together */
const fillFromGuarantees = (cascade: Cascade): number => {
  const { book, money, state, scene } = cascade;
  let filled = 0;
  for (let grant = scene.first; grant < scene.last; grant++) {
    const flags = book.flags[grant * book.years + scene.year]!;
    if (book.kind[grant] !== KIND.guarantee || (flags & ACTIVE) === 0 || state.lost[grant] === 1) continue;
    const short = money.costs[scene.at]! - (scene.base + scene.paid + filled);
    state.value[grant] = Math.max(0, Math.min(short, promised(cascade, grant)));
    if (leavesAtOnce(cascade, grant, flags)) continue;
    state.paying[grant] = 1;
    filled += state.value[grant]!;
  }
  return filled;
};

const noteFailing = (cascade: Cascade, grant: number, round: number): void => {
  const { book, state } = cascade;
  const known = book.kind[grant] !== KIND.funder;
  const effect = book.lag[grant]! > 0 ? 'notice' : 'lost';
  note(
    cascade,
    grant,
    round,
    effect,
    known ? state.required[grant]! : null,
    known ? state.actual[grant]! : null,
  );
};

const note = (
  cascade: Cascade,
  grant: number,
  round: number,
  effect: LoggedEvent['effect'],
  required: number | null,
  actual: number | null,
): void => {
  const { scene, state, log } = cascade;
  log?.events.push({
    year: scene.year,
    round,
    organisation: scene.organisation,
    grant,
    effect,
    required,
    actual,
    amount: state.value[grant]!,
  });
};
