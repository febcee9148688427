import { largestSurvived, searchRoom } from '../../core/boundary';
import { emptyLog, type LoggedEvent } from '../../core/cascade/event-log';
import type { Course } from '../course';
import type { OrganisationIndex } from '../model';
import type { Run } from '../run';
import { stageBeside } from '../stage';
import { lastsWithCut, trialOf, type Trial } from '../trial';

/** A fund that drops out, or announces it, and the largest further cut at which it does not. */
export interface FirstToFall {
  readonly funder: string;
  readonly cut: number;
}

/** Just over the precision with which a boundary is found. */
const JUST_MORE = 1e-6;

/**
 * The fund that is the first to drop out when all municipal money of an organisation is cut further, in the
 * scenario without transition; null if none does even without any. Grants that are lost anyway do not count.
 */
export const firstToFallOf = (
  course: Course,
  reference: Course,
  without: Run,
): ((organisation: OrganisationIndex) => FirstToFall | null) => {
  let trial: Trial | null = null;
  const { grants } = course.scenario.tables;
  const log = emptyLog(grants.length, course.stage.books.years);
  return (organisation) => {
    trial ??= trialOf(
      stageBeside(course.stage, reference.run.ledger.income),
      { municipal: course.money.received, support: without.support, transition: null, grants: null },
      log,
    );
    const known = trial;
    const losses = (cut: number): readonly LoggedEvent[] => {
      log.events.length = 0;
      lastsWithCut(known, organisation, cut);
      return [...log.events];
    };
    const anyway = new Set(losses(0).map(({ grant }) => grant));
    const fallen = (cut: number): LoggedEvent | undefined =>
      losses(cut).find(({ grant }) => !anyway.has(grant));
    const cut = largestSurvived((x) => fallen(x) === undefined, 0, searchRoom(0)) ?? 0;
    const first = fallen(Math.min(1, cut + JUST_MORE));
    return first === undefined ? null : { funder: grants[course.register.rowOf[first.grant]!]!.funder, cut };
  };
};
