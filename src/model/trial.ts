import { largestSurvived, searchRoom, type Read, type SearchRoom } from '../core/boundary';
import type { EventLog } from '../core/cascade/event-log';
import { forgetGrants, grantState, mostGrants } from '../core/cascade/grant-state';
import { emptyLedger } from '../core/ledger';
import { liveYears, type Life } from '../core/live-years';
import { leastThatReaches } from '../core/reaches';
import { newLife } from './life';
import type { Stage } from './stage';

/**
 * One organisation living again with other income, everything else as it is: for tipping cuts, repairs and causes.
 * The arrays are made once and each organisation overwrites its own rows.
 */
export interface Trial {
  readonly stage: Stage;
  readonly life: Life;
  /** Municipal money that the trial starts from. */
  readonly municipal: Float64Array;
  readonly room: SearchRoom;
}

interface TrialIncome {
  readonly municipal: Float64Array;
  readonly support: Float64Array;
  /** Null: without it. */
  readonly transition: Float64Array | null;
  /** Null: what their conditions say. */
  readonly grants: Float64Array | null;
}

/** @param log where the losses of a try are wanted */
export const trialOf = (stage: Stage, from: TrialIncome, log: EventLog | null = null): Trial => {
  const { years } = stage.books;
  const given = {
    municipal: new Float64Array(stage.organisations * years),
    transition: from.transition ?? stage.nothing,
    support: from.support,
    grants: from.grants,
  };
  const ledger = emptyLedger(stage.organisations, years);
  const state = grantState(stage.grants);
  return {
    stage,
    life: newLife(stage, given, { ledger, state, log, margins: true }),
    municipal: from.municipal,
    room: searchRoom((mostGrants(stage.grants.first) + 1) * years),
  };
};

/** The same trial with other income, over the same arrays: the two are never tried at once. */
export const trialLike = ({ stage, life, room }: Trial, from: TrialIncome): Trial => {
  const given = {
    municipal: life.given.municipal,
    transition: from.transition ?? stage.nothing,
    support: from.support,
    grants: from.grants,
  };
  const written = { ledger: life.ledger, state: life.cascade.state, log: null, margins: true };
  return { stage, life: newLife(stage, given, written), municipal: from.municipal, room };
};

/** Municipal money of an organisation when `share` of all of it is cut besides. */
const cutBy = ({ life, municipal }: Trial, organisation: number, share: number): void => {
  const { years } = life.books;
  for (let at = organisation * years; at < (organisation + 1) * years; at++) {
    life.given.municipal[at] = municipal[at]! * (1 - share);
  }
};

/** Municipal money of an organisation when a part of what the municipality takes is put back. */
const putBack = ({ stage, life, municipal }: Trial, organisation: number, part: number): void => {
  const { given } = life;
  const { years } = life.books;
  for (let at = organisation * years; at < (organisation + 1) * years; at++) {
    const now = municipal[at]!;
    given.municipal[at] = now + part * Math.max(0, stage.municipalReference[at]! - now);
  }
};

/** Forgets what the grants of an organisation went through, so that it can live again with other income. */
const beginAgain = ({ stage, life }: Trial, organisation: number): void => {
  const { first, years } = stage.grants;
  forgetGrants(life.cascade.state, first[organisation]!, first[organisation + 1]!, years);
};

/** Lives until the end or until it fails. @returns whether it lasts */
const lasts = (trial: Trial, organisation: number): boolean => {
  const { life } = trial;
  const { failed } = life.ledger;
  beginAgain(trial, organisation);
  liveYears(life, organisation, 0, 1);
  for (let y = 1; y < life.books.years && failed[organisation]! < 0; y++) {
    liveYears(life, organisation, y, y + 1);
  }
  return failed[organisation]! < 0;
};

/**
 * Lives until the end, and writes what the conditions of its grants and then its reserves had left in each year.
 * Written out: a typed array's own `set` takes longer than the try.
 * @returns whether it lasts
 */
const readLife = (trial: Trial, organisation: number, left: Float64Array): boolean => {
  const { books, cascade, ledger } = trial.life;
  const { years } = books;
  beginAgain(trial, organisation);
  liveYears(trial.life, organisation, 0, years);
  const margins = sizeOf(trial, organisation) - years;
  for (let at = 0; at < margins; at++) left[at] = cascade.state.left[at]!;
  const leastReserve = leastThatReaches(books.minimumReserve[organisation]!);
  for (let y = 0; y < years; y++) {
    left[margins + y] = ledger.reserve[organisation * years + y]! - leastReserve;
  }
  return ledger.failed[organisation]! < 0;
};

/** The largest further uniform cut that it survives: 0 if it fails already, 1 if it survives all (docs/model.md §9). */
export const tippingCut = (trial: Trial, organisation: number): number => {
  const read: Read = (share, left) => {
    cutBy(trial, organisation, share);
    return readLife(trial, organisation, left);
  };
  return largestSurvived(read, sizeOf(trial, organisation), trial.room) ?? 0;
};

/** The smallest part of what is taken that must be put back for it to survive; null if all of it is not enough. */
export const repair = (trial: Trial, organisation: number): number | null => {
  const read: Read = (kept, left) => {
    putBack(trial, organisation, 1 - kept);
    return readLife(trial, organisation, left);
  };
  const kept = largestSurvived(read, sizeOf(trial, organisation), trial.room);
  return kept === null ? null : 1 - kept;
};

/** How many things `readLife` reads. */
const sizeOf = ({ stage }: Trial, organisation: number): number => {
  const { first, years } = stage.grants;
  return (first[organisation + 1]! - first[organisation]! + 1) * years;
};

/** Whether it lasts when `share` of all municipal money is cut besides. */
export const lastsWithCut = (trial: Trial, organisation: number, share: number): boolean => {
  cutBy(trial, organisation, share);
  return lasts(trial, organisation);
};
