import { largestSurvived, searchRoom, type Read, type SearchRoom } from '../core/boundary';
import type { EventLog } from '../core/cascade/event-log';
import { grantState, mostGrants } from '../core/cascade/grant-state';
import { beginAgain, liveYear, liveYearWithGrants, newLife, type Life } from './life';
import type { Stage } from './stage';

/**
 * One organisation living again with other income, everything else as it is: for tipping cuts, repairs and causes.
 * The arrays are made once and each organisation overwrites its own rows.
 */
export interface Trial {
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
}

/** @param log where the losses of a try are wanted */
export const trialOf = (stage: Stage, from: TrialIncome, log: EventLog | null = null): Trial => {
  const { years } = stage.books;
  const given = {
    municipal: new Float64Array(stage.organisations * years),
    transition: from.transition ?? stage.nothing,
    support: from.support,
  };
  return {
    life: newLife(stage, given, grantState(stage.grants), log),
    municipal: from.municipal,
    room: searchRoom((mostGrants(stage.grants.first) + 1) * years),
  };
};

/** The same trial with other support and transition, over the same arrays: the two are never tried at once. */
export const trialLike = ({ life, room }: Trial, from: TrialIncome): Trial => {
  const given = {
    municipal: life.given.municipal,
    transition: from.transition ?? life.stage.nothing,
    support: from.support,
  };
  return { life: newLife(life.stage, given, life.cascade.state, null), municipal: from.municipal, room };
};

/** Municipal money of an organisation when `share` of all of it is cut besides. */
const cutBy = ({ life, municipal }: Trial, organisation: number, share: number): void => {
  const { years } = life.stage.books;
  for (let at = organisation * years; at < (organisation + 1) * years; at++) {
    life.given.municipal[at] = municipal[at]! * (1 - share);
  }
};

/** Municipal money of an organisation when a part of what the municipality takes is put back. */
const putBack = ({ life, municipal }: Trial, organisation: number, part: number): void => {
  const { stage, given } = life;
  const { years } = stage.books;
  for (let at = organisation * years; at < (organisation + 1) * years; at++) {
    const now = municipal[at]!;
    given.municipal[at] = now + part * Math.max(0, stage.municipalReference[at]! - now);
  }
};

/** Lives until the end or until it fails. @returns whether it lasts */
const lasts = ({ life }: Trial, organisation: number): boolean => {
  const { scene } = life.cascade;
  const { years } = life.stage.books;
  beginAgain(life, organisation);
  for (let y = 0; y < years && scene.failed < 0; y++) liveYear(life, y);
  return scene.failed < 0;
};

/**
 * Lives until the end, and writes what the conditions of its grants and then its reserves had left in each year.
 * Written out: a typed array's own `set` takes longer than the try.
 * @returns whether it lasts
 */
const readLife = ({ life }: Trial, organisation: number, left: Float64Array): boolean => {
  const { stage, cascade } = life;
  const { scene, state } = cascade;
  const { years } = stage.books;
  beginAgain(life, organisation);
  const margins = (scene.last - scene.first) * years;
  for (let y = 0; y < years; y++) {
    liveYear(life, y);
    left[margins + y] = scene.reserve - scene.leastReserve;
  }
  for (let at = 0; at < margins; at++) left[at] = state.left[at]!;
  return scene.failed < 0;
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
const sizeOf = ({ life }: Trial, organisation: number): number => {
  const { first, years } = life.stage.grants;
  return (first[organisation + 1]! - first[organisation]! + 1) * years;
};

/** Whether it lasts when `share` of all municipal money is cut besides. */
export const lastsWithCut = (trial: Trial, organisation: number, share: number): boolean => {
  cutBy(trial, organisation, share);
  return lasts(trial, organisation);
};

/** Whether it lasts if grants and support pay these euros, whatever happens. @param grants per organisation and year */
export const lastsWithGrants = (trial: Trial, organisation: number, grants: Float64Array): boolean => {
  const { life } = trial;
  const { years } = life.stage.books;
  cutBy(trial, organisation, 0);
  beginAgain(life, organisation);
  for (let y = 0; y < years; y++) liveYearWithGrants(life, y, grants);
  return life.cascade.scene.failed < 0;
};
