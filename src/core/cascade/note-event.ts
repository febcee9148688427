import type { EventLog } from './event-log';
import { KIND, type GrantBook, type GrantState } from './grant-book';
import type { Scene } from './scene';

/** Writes down a grant that leaves before the first round: its notice has run out, or it is not renewed. */
export const noteLeaving = (
  log: EventLog,
  book: GrantBook,
  state: GrantState,
  scene: Scene,
  grant: number,
  noticeRunsOut: boolean,
): void => {
  const known = noticeRunsOut && book.kind[grant] !== KIND.funder;
  log.events.push({
    year: scene.year,
    round: 0,
    organisation: scene.organisation,
    grant,
    effect: noticeRunsOut ? 'lost' : 'ended',
    required: known ? state.required[grant]! : null,
    actual: known ? state.actual[grant]! : null,
    amount: state.value[grant]!,
  });
};

/** Writes down a grant whose condition fails in a round: it is lost, or gets notice where it has a lag. */
export const noteFailing = (
  log: EventLog,
  book: GrantBook,
  state: GrantState,
  scene: Scene,
  grant: number,
  round: number,
): void => {
  const known = book.kind[grant] !== KIND.funder;
  log.events.push({
    year: scene.year,
    round,
    organisation: scene.organisation,
    grant,
    effect: book.lag[grant]! > 0 ? 'notice' : 'lost',
    required: known ? state.required[grant]! : null,
    actual: known ? state.actual[grant]! : null,
    amount: state.value[grant]!,
  });
};

/** Writes down what every grant of the scene pays. */
export const notePayments = (log: EventLog, book: GrantBook, state: GrantState, scene: Scene): void => {
  for (let grant = scene.first; grant < scene.last; grant++) {
    if (state.paying[grant] === 1) log.paid[grant * book.years + scene.year] = state.value[grant]!;
  }
};
