import type { Cascade } from './cascade';
import { funderPays, presentOf } from './condition';
import type { EventLog } from './event-log';
import { KIND, KIND_BITS } from './grant-book';
import { ABSENT, PAYS_UNTESTED } from './grant-state';

/**
 * Notes the grants that pay in the cascade just settled but would not if all started with nothing: they stand
 * only because the others do. Starts from what pays without a test and adds whatever holds until nothing
 * changes: the least set.
 */
export const noteMutualDependence = (cascade: Cascade, log: EventLog): void => {
  const { state, scene } = cascade;
  const { standing } = state;
  let paid = 0;
  for (let grant = scene.first; grant < scene.last; grant++) {
    standing[grant] = state.role[grant] === PAYS_UNTESTED ? 1 : 0;
    if (standing[grant] === 1) paid += state.value[grant]!;
  }
  for (let grown = true; grown;) {
    grown = false;
    for (let grant = scene.first; grant < scene.last; grant++) {
      if (state.role[grant] === ABSENT || standing[grant] === 1) continue;
      if (!standsWith(cascade, grant, paid + state.value[grant]!)) continue;
      standing[grant] = 1;
      paid += state.value[grant]!;
      grown = true;
    }
  }
  for (let grant = scene.first; grant < scene.last; grant++) {
    if (state.role[grant] === ABSENT || standing[grant] === 1) continue;
    log.mutual.push({ year: scene.year, organisation: scene.organisation, grant });
  }
};

/** Whether a grant's condition holds among those that stand so far. @param paid what they pay, and the grant itself */
const standsWith = (cascade: Cascade, grant: number, paid: number): boolean => {
  const { book, terms, state, scene } = cascade;
  const at = grant * book.years + scene.year;
  const kind = book.rule[at]! & KIND_BITS;
  if (kind === KIND.funder) return funderPays(cascade, grant, state.standing);
  return presentOf(kind, scene, paid, state.value[grant]!) >= terms.least[at]!;
};
