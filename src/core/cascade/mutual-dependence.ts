import { holds } from './condition';
import type { EventLog } from './event-log';
import { FIRST_DEPENDENT_KIND, isTested, type GrantBook, type GrantState } from './grant-book';
import type { CascadeMoney } from './money';
import type { Scene } from './scene';

/**
 * Notes the grants that pay in the cascade just settled but would not if all started with nothing: they stand
 * only because the others do. Starts from what pays without a test and adds whatever holds until nothing
 * changes: the least set. Leaves `scene.paid` as it found it.
 */
export const noteMutualDependence = (
  book: GrantBook,
  state: GrantState,
  money: CascadeMoney,
  scene: Scene,
  log: EventLog,
): void => {
  if (!hasDependentGrant(book, state, scene)) return;
  const settled = scene.paid;
  const { standing } = state;
  standing.fill(0, scene.first, scene.last);
  let paid = 0;
  for (let grant = scene.first; grant < scene.last; grant++) {
    if (state.paying[grant] === 0 || isTested(book, state, grant, scene.year)) continue;
    standing[grant] = 1;
    paid += state.value[grant]!;
  }
  for (let grown = true; grown;) {
    grown = false;
    for (let grant = scene.first; grant < scene.last; grant++) {
      if (state.paying[grant] === 0 || standing[grant] === 1) continue;
      scene.paid = paid + state.value[grant]!;
      if (!holds(book, state, money, scene, grant, standing)) continue;
      standing[grant] = 1;
      paid = scene.paid;
      grown = true;
    }
  }
  scene.paid = settled;
  for (let grant = scene.first; grant < scene.last; grant++) {
    if (state.paying[grant] === 0 || standing[grant] === 1) continue;
    log.mutual.push({ year: scene.year, organisation: scene.organisation, grant });
  }
};

/** Conditions on other things than grants hold in the least set as they do in the greatest. */
const hasDependentGrant = (book: GrantBook, state: GrantState, scene: Scene): boolean => {
  for (let grant = scene.first; grant < scene.last; grant++) {
    if (state.paying[grant] === 0 || book.kind[grant]! < FIRST_DEPENDENT_KIND) continue;
    if (isTested(book, state, grant, scene.year)) return true;
  }
  return false;
};
