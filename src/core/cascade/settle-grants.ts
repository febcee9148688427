import type { Cascade } from './cascade';
import { funderPays, presentOf } from './condition';
import { KIND, KIND_BITS } from './grant-book';
import {
  ABSENT,
  DROPPED,
  FAILS,
  LOST,
  PAYS_UNTESTED,
  TESTED_AMONG_OTHERS,
  UNDER_NOTICE,
} from './grant-state';
import { noteMutualDependence } from './mutual-dependence';
import { noteFailing, notePayments } from './note-event';
import { leavesAtOnce, openYear } from './open-year';

/**
 * The cascade of one organisation in one year (`cascade.scene`), after the years before it: which grants pay,
 * given its income without them.
 * Every round tests all conditions against the same state and drops all that fail together, until nothing
 * changes: the greatest set that can stand. Guarantees come last and fill what is short.
 * Writes the euros that all grants pay into `scene.granted`.
 */
export const settleGrants = (cascade: Cascade): void => {
  const { scene, log } = cascade;
  scene.granted = 0;
  scene.guarantees = 0;
  if (scene.first === scene.last) return;
  openYear(cascade);
  if (scene.dependent > 0) testDependent(cascade);
  for (let round = 1; scene.failing > 0; round++) {
    dropFailing(cascade, round);
    if (scene.dependent > 0) testDependent(cascade);
  }
  if (log !== null && scene.dependent > 0) noteMutualDependence(cascade, log);
  scene.granted = scene.paid;
  if (scene.guarantees > 0) fillFromGuarantees(cascade);
  if (log !== null) notePayments(cascade, log);
};

/** Tests every paying grant whose condition looks at others, all against the same state. */
const testDependent = (cascade: Cascade): void => {
  const { book, terms, state, scene } = cascade;
  const { years, rule: rules } = book;
  const { role, value } = state;
  const { first, last, year, paid } = scene;
  const start = first * years;
  let failing = scene.failing;
  for (let grant = first; grant < last; grant++) {
    if (role[grant] !== TESTED_AMONG_OTHERS) continue;
    const at = grant * years + year;
    const kind = rules[at]! & KIND_BITS;
    if (kind === KIND.funder) {
      if (funderPays(cascade, grant, role)) continue;
    } else {
      const present = presentOf(kind, scene, paid, value[grant]!);
      const above = present - terms.least[at]!;
      state.left[at - start] = above;
      if (above >= 0) continue;
      state.actual[grant] = present;
    }
    role[grant] = FAILS;
    failing++;
  }
  scene.failing = failing;
};

/** Drops what failed, or gives it notice, and adds up again what pays. */
const dropFailing = (cascade: Cascade, round: number): void => {
  const { book, state, scene, log } = cascade;
  scene.paid = 0;
  scene.failing = 0;
  for (let grant = scene.first; grant < scene.last; grant++) {
    if (state.role[grant] === FAILS) {
      if (log !== null) noteFailing(cascade, log, grant, round);
      if (book.lag[grant]! > 0) {
        state.lostFrom[grant] = scene.year + book.lag[grant]!;
        state.status[grant] = UNDER_NOTICE;
        state.role[grant] = PAYS_UNTESTED;
      } else {
        state.status[grant] = book.recovers[grant] === 1 ? DROPPED : LOST;
        state.role[grant] = ABSENT;
      }
    }
    if (state.role[grant] !== ABSENT) scene.paid += state.value[grant]!;
  }
};

/** Each guarantee, in table order, fills what is still short of the costs. Adds what they pay to `scene.granted`. */
const fillFromGuarantees = (cascade: Cascade): void => {
  const { book, terms, measure, state, scene } = cascade;
  for (let grant = scene.first; grant < scene.last; grant++) {
    const rule = book.rule[grant * book.years + scene.year]!;
    if ((rule & KIND_BITS) !== KIND.guarantee || state.status[grant] === LOST) continue;
    const short = measure.costs[scene.at]! - (scene.base + scene.granted);
    state.value[grant] = Math.max(0, Math.min(short, terms.most[grant * book.years + scene.year]!));
    if (leavesAtOnce(cascade, grant, rule)) continue;
    state.role[grant] = PAYS_UNTESTED;
    scene.granted += state.value[grant]!;
  }
};
