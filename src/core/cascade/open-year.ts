import { exists } from '../reaches';
import type { Cascade } from './cascade';
import { presentOf } from './condition';
import { ENDS, FIRST_DEPENDENT_KIND, KIND, KIND_BITS, TESTED } from './grant-book';
import {
  ABSENT,
  DROPPED,
  FAILS,
  FREE,
  HOLDS_BY_ITSELF,
  LOST,
  PAYS_UNTESTED,
  TESTED_AMONG_OTHERS,
  UNDER_NOTICE,
} from './grant-state';
import { noteLeaving } from './note-event';

/**
 * Starts a year with every grant paying that may, and tests the conditions that look at no other grant:
 * their answer is the same in every round.
 */
export const openYear = (cascade: Cascade): void => {
  const { book, terms, state, scene } = cascade;
  const { years, rule: rules } = book;
  const { least, most } = terms;
  const { status, role, value } = state;
  const { first, last, year } = scene;
  const start = first * years;
  let paid = 0;
  let failing = 0;
  let dependent = 0;
  for (let grant = first; grant < last; grant++) {
    const at = grant * years + year;
    const rule = rules[at]!;
    const before = status[grant]!;
    const kind = rule & KIND_BITS;
    role[grant] = ABSENT;
    if (rule === 0 || before === LOST) continue;
    if (kind === KIND.guarantee) {
      scene.guarantees++;
      continue;
    }
    const pays =
      kind === KIND.proportional || kind === KIND.match ? varying(cascade, grant, kind) : most[at]!;
    value[grant] = pays;
    if ((before === UNDER_NOTICE || (rule & ENDS) !== 0) && leavesAtOnce(cascade, grant, rule)) continue;
    paid += pays;
    role[grant] = PAYS_UNTESTED;
    // While a notice runs nothing is tested; a dropped grant that recovers is tested every year.
    if (before === UNDER_NOTICE || ((rule & TESTED) === 0 && before === FREE)) continue;
    if (before === DROPPED) status[grant] = FREE;
    if (kind >= FIRST_DEPENDENT_KIND) {
      role[grant] = TESTED_AMONG_OTHERS;
      dependent++;
      continue;
    }
    const present = presentOf(kind, scene, paid, pays);
    const above = present - least[at]!;
    state.left[at - start] = above;
    if (above >= 0) {
      role[grant] = HOLDS_BY_ITSELF;
    } else {
      role[grant] = FAILS;
      state.actual[grant] = present;
      failing++;
    }
  }
  scene.paid = paid;
  scene.failing = failing;
  scene.dependent = dependent;
};

/** What a grant pays that goes with municipal money. */
const varying = ({ book, terms, measure, scene }: Cascade, grant: number, kind: number): number => {
  const at = grant * book.years + scene.year;
  const most = terms.most[at]!;
  if (kind === KIND.match) return Math.min(book.threshold[grant]! * scene.counted, most);
  const before = measure.municipalReference[scene.at]!;
  return exists(before) ? Math.min(book.due[at]! * Math.min(1, scene.counted / before), most) : most;
};

/** Takes out a grant whose notice has run out, or that is not renewed this year. @returns whether it leaves */
export const leavesAtOnce = (cascade: Cascade, grant: number, rule: number): boolean => {
  const { state, scene, log } = cascade;
  const noticeRunsOut = state.status[grant] === UNDER_NOTICE && state.lostFrom[grant]! <= scene.year;
  if (!noticeRunsOut && (rule & ENDS) === 0) return false;
  state.status[grant] = LOST;
  if (log !== null) noteLeaving(cascade, log, grant, noticeRunsOut);
  return true;
};
