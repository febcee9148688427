import type { Cascade } from './cascade';
import { holds } from './condition';
import type { EventLog } from './event-log';
import { UNTESTED } from './grant-book';

/**
 * Notes the grants that pay in the cascade just settled but would not if all started with nothing: they stand
 * only because the others do. Starts from what pays without a test and adds whatever holds until nothing
 * changes: the least set. Leaves `scene.paid` as it found it.
 */
export const noteMutualDependence = (cascade: Cascade, log: EventLog): void => {
  const { state, scene } = cascade;
  const { standing } = state;
  const settled = scene.paid;
  let paid = 0;
  for (let grant = scene.first; grant < scene.last; grant++) {
    standing[grant] = state.paying[grant] === 1 && state.test[grant] === UNTESTED ? 1 : 0;
    if (standing[grant] === 1) paid += state.value[grant]!;
  }
  for (let grown = true; grown;) {
    grown = false;
    for (let grant = scene.first; grant < scene.last; grant++) {
      if (state.paying[grant] === 0 || standing[grant] === 1) continue;
      scene.paid = paid + state.value[grant]!;
      if (!holds(cascade, grant, standing)) continue;
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
