import type { Cascade } from './cascade';
import type { EventLog } from './event-log';
import { KIND, KIND_BITS } from './grant-book';
import { ABSENT } from './grant-state';
import { requiredOf } from './grant-terms';

/** Writes down a grant that leaves before the first round: its notice has run out, or it is not renewed. */
export const noteLeaving = (
  { book, state, scene }: Cascade,
  log: EventLog,
  grant: number,
  noticeRunsOut: boolean,
): void => {
  const known = noticeRunsOut && kindOf({ book, scene }, grant) !== KIND.funder;
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

/**
 * Writes down a grant whose condition fails in a round: it is lost, or gets notice where it has a lag.
 * What was asked goes into `state` too, for when the notice runs out.
 */
export const noteFailing = (cascade: Cascade, log: EventLog, grant: number, round: number): void => {
  const { book, measure, state, scene } = cascade;
  const known = kindOf(cascade, grant) !== KIND.funder;
  if (known) state.required[grant] = requiredOf(book, measure, grant, scene.organisation, scene.year);
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
export const notePayments = ({ book, state, scene }: Cascade, log: EventLog): void => {
  for (let grant = scene.first; grant < scene.last; grant++) {
    if (state.role[grant] !== ABSENT) log.paid[grant * book.years + scene.year] = state.value[grant]!;
  }
};

const kindOf = ({ book, scene }: Pick<Cascade, 'book' | 'scene'>, grant: number): number =>
  book.rule[grant * book.years + scene.year]! & KIND_BITS;
