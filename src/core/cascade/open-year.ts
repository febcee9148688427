import { exists } from '../reaches';
import type { Cascade } from './cascade';
import { holds } from './condition';
import {
  ACTIVE,
  ENDS,
  FIRST_DEPENDENT_KIND,
  KIND,
  NO_NOTICE,
  TESTED,
  TESTED_AMONG_OTHERS,
  TESTED_BY_ITSELF,
  UNTESTED,
} from './grant-book';
import { noteLeaving } from './note-event';

/**
 * Starts a year with every grant paying that may, and tests the conditions that look at no other grant:
 * their answer is the same in every round.
 */
export const openYear = (cascade: Cascade): void => {
  const { book, state, scene } = cascade;
  scene.paid = 0;
  scene.failing = 0;
  scene.dependent = 0;
  scene.guarantees = 0;
  for (let grant = scene.first; grant < scene.last; grant++) {
    const flags = book.flags[grant * book.years + scene.year]!;
    if (state.paying[grant] === 1) state.dropped[grant] = 0;
    state.paying[grant] = 0;
    state.failing[grant] = 0;
    state.test[grant] = UNTESTED;
    if ((flags & ACTIVE) === 0 || state.lost[grant] === 1) continue;
    const kind = book.kind[grant]!;
    if (kind === KIND.guarantee) {
      scene.guarantees++;
      continue;
    }
    promise(cascade, grant);
    if (leavesAtOnce(cascade, grant, flags)) continue;
    state.paying[grant] = 1;
    scene.paid += state.value[grant]!;
    // While a notice runs nothing is tested; a dropped grant that recovers is tested every year.
    if (state.lostFrom[grant] !== NO_NOTICE) continue;
    if ((flags & TESTED) === 0 && state.dropped[grant] === 0) continue;
    if (kind >= FIRST_DEPENDENT_KIND) {
      state.test[grant] = TESTED_AMONG_OTHERS;
      scene.dependent++;
      continue;
    }
    state.test[grant] = TESTED_BY_ITSELF;
    if (holds(cascade, grant, state.paying)) continue;
    state.failing[grant] = 1;
    scene.failing++;
  }
};

/** Writes what a grant pays this year if it pays into `state.value`. */
export const promise = ({ book, state, money, scene }: Cascade, grant: number): void => {
  const due = book.due[grant * book.years + scene.year]!;
  const share = book.maxShare[grant]!;
  const kind = book.kind[grant]!;
  let value = due;
  if (kind === KIND.proportional) {
    const before = money.municipalReference[scene.at]!;
    if (exists(before)) value = due * Math.min(1, scene.counted / before);
  } else if (kind === KIND.match) {
    value = Math.min(due, book.threshold[grant]! * scene.counted);
  }
  state.value[grant] = share < Infinity ? Math.min(value, share * money.costs[scene.at]!) : value;
};

/** Takes out a grant whose notice has run out, or that is not renewed this year. @returns whether it leaves */
export const leavesAtOnce = ({ state, scene, log, book }: Cascade, grant: number, flags: number): boolean => {
  const noticeRunsOut = state.lostFrom[grant]! <= scene.year;
  if (!noticeRunsOut && (flags & ENDS) === 0) return false;
  state.lost[grant] = 1;
  if (log !== null) noteLeaving(log, book, state, scene, grant, noticeRunsOut);
  return true;
};
