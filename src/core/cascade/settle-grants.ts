import type { Cascade } from './cascade';
import { holds } from './condition';
import { ACTIVE, KIND, TESTED_AMONG_OTHERS, UNTESTED } from './grant-book';
import { countedMunicipal, incomeWithoutGrants } from './money';
import { noteMutualDependence } from './mutual-dependence';
import { noteFailing, notePayments } from './note-event';
import { leavesAtOnce, openYear, promise } from './open-year';

/**
 * The cascade of one organisation in one year (`cascade.scene`), after the years before it: which grants pay.
 * Every round tests all conditions against the same state and drops all that fail together, until nothing
 * changes: the greatest set that can stand. Guarantees come last and fill what is short.
 * Writes the euros that all grants pay into `scene.granted`.
 */
export const settleGrants = (cascade: Cascade): void => {
  const { book, state, scene, money, log } = cascade;
  scene.granted = 0;
  if (scene.first === scene.last) return;
  scene.counted = countedMunicipal(money, scene.at);
  scene.base = incomeWithoutGrants(money, scene.at);
  openYear(cascade);
  if (scene.dependent > 0) testDependent(cascade);
  for (let round = 1; scene.failing > 0; round++) {
    dropFailing(cascade, round);
    if (scene.dependent > 0) testDependent(cascade);
  }
  if (log !== null && scene.dependent > 0) noteMutualDependence(cascade, log);
  scene.granted = scene.paid;
  if (scene.guarantees > 0) fillFromGuarantees(cascade);
  if (log !== null) notePayments(log, book, state, scene);
};

/** Tests every paying grant whose condition looks at others, all against the same state. */
const testDependent = (cascade: Cascade): void => {
  const { state, scene } = cascade;
  for (let grant = scene.first; grant < scene.last; grant++) {
    if (state.test[grant] !== TESTED_AMONG_OTHERS || state.paying[grant] === 0) continue;
    if (holds(cascade, grant, state.paying)) continue;
    state.failing[grant] = 1;
    scene.failing++;
  }
};

/** Drops what failed, or gives it notice, and adds up again what pays. */
const dropFailing = (cascade: Cascade, round: number): void => {
  const { book, state, scene, log } = cascade;
  scene.paid = 0;
  scene.failing = 0;
  for (let grant = scene.first; grant < scene.last; grant++) {
    if (state.failing[grant] === 1) {
      state.failing[grant] = 0;
      if (log !== null) noteFailing(log, book, state, scene, grant, round);
      if (book.lag[grant]! > 0) {
        state.lostFrom[grant] = scene.year + book.lag[grant]!;
        state.test[grant] = UNTESTED;
      } else {
        state.paying[grant] = 0;
        state.dropped[grant] = book.recovers[grant]!;
        state.lost[grant] = 1 - book.recovers[grant]!;
      }
    }
    if (state.paying[grant] === 1) scene.paid += state.value[grant]!;
  }
};

/** Each guarantee, in table order, fills what is still short of the costs. Adds what they pay to `scene.granted`. */
const fillFromGuarantees = (cascade: Cascade): void => {
  const { book, money, state, scene } = cascade;
  for (let grant = scene.first; grant < scene.last; grant++) {
    const flags = book.flags[grant * book.years + scene.year]!;
    if (book.kind[grant] !== KIND.guarantee || (flags & ACTIVE) === 0 || state.lost[grant] === 1) continue;
    const short = money.costs[scene.at]! - (scene.base + scene.granted);
    promise(cascade, grant);
    state.value[grant] = Math.max(0, Math.min(short, state.value[grant]!));
    if (leavesAtOnce(cascade, grant, flags)) continue;
    state.paying[grant] = 1;
    scene.granted += state.value[grant]!;
  }
};
