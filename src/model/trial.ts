import { largestSurvived, type Reading } from '../core/boundary';
import type { EventLog } from '../core/cascade/event-log';
import { grantState } from '../core/cascade/grant-state';
import { HALF_CENT } from '../core/reaches';
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
}

interface TrialIncome {
  readonly municipal: Float64Array;
  readonly support: Float64Array;
  /** Null: without it. */
  readonly transition: Float64Array | null;
}

/** @param log where the losses of a try are wanted */
export const trialOf = (stage: Stage, from: TrialIncome, log: EventLog | null = null): Trial => {
  const cells = stage.organisations * stage.books.years;
  const given = {
    municipal: new Float64Array(cells),
    transition: from.transition ?? new Float64Array(cells),
    support: from.support,
  };
  const state = grantState(stage.grants.lag.length, stage.books.years);
  return { life: newLife(stage, given, state, log), municipal: from.municipal };
};

/** The same trial with other support and transition, over the same arrays: the two are never tried at once. */
export const trialLike = ({ life }: Trial, from: TrialIncome): Trial => {
  const given = {
    municipal: life.given.municipal,
    transition: from.transition ?? life.given.transition,
    support: from.support,
  };
  return { life: newLife(life.stage, given, life.cascade.state, null), municipal: from.municipal };
};

/** How far the reserve stays above its minimum at its lowest; where the organisation fails, how far it is below then. */
const lowestSlack = ({ life }: Trial, organisation: number): number => {
  const { books } = life.stage;
  const minimum = books.minimumReserve[organisation]! - HALF_CENT;
  let lowest = Infinity;
  beginAgain(life, organisation);
  for (let y = 0; y < books.years && lowest >= 0; y++) {
    liveYear(life, y);
    lowest = Math.min(lowest, life.cascade.scene.reserve - minimum);
  }
  return lowest;
};

/**
 * What the last try showed. A grant is lost where the margin of its condition runs out, half a cent below what it
 * asks, and there the reserve takes a jump. Written out: a typed array's own `slice` takes longer than the try.
 */
const tried = (trial: Trial, organisation: number, slack: number): Reading => {
  const { first, years } = trial.life.stage.grants;
  const { left } = trial.life.cascade.state;
  const from = first[organisation]! * years;
  const margins = new Array<number>(first[organisation + 1]! * years - from);
  for (let at = 0; at < margins.length; at++) margins[at] = left[from + at]!;
  return { slack, margins };
};

/** The slack when `share` of all municipal money is cut besides. */
export const slackAtCut = (trial: Trial, organisation: number, share: number): number => {
  const { stage, given } = trial.life;
  const { years } = stage.books;
  for (let at = organisation * years; at < (organisation + 1) * years; at++) {
    given.municipal[at] = trial.municipal[at]! * (1 - share);
  }
  return lowestSlack(trial, organisation);
};

/** The slack when a part of what the municipality takes is put back. */
const slackAtRepair = (trial: Trial, organisation: number, part: number): number => {
  const { stage, given } = trial.life;
  const { years } = stage.books;
  for (let at = organisation * years; at < (organisation + 1) * years; at++) {
    const now = trial.municipal[at]!;
    given.municipal[at] = now + part * Math.max(0, stage.municipalReference[at]! - now);
  }
  return lowestSlack(trial, organisation);
};

/** The largest further uniform cut that it survives: 0 if it fails already, 1 if it survives all (docs/model.md §9). */
export const tippingCut = (trial: Trial, organisation: number): number => {
  const read = (share: number): Reading => tried(trial, organisation, slackAtCut(trial, organisation, share));
  const atNone = read(0);
  return atNone.slack < 0 ? 0 : largestSurvived(atNone, read);
};

/** The smallest part of what is taken that must be put back for it to survive; null if all of it is not enough. */
export const repair = (trial: Trial, organisation: number): number | null => {
  const read = (left: number): Reading =>
    tried(trial, organisation, slackAtRepair(trial, organisation, 1 - left));
  const atAll = read(0);
  return atAll.slack < 0 ? null : 1 - largestSurvived(atAll, read);
};

/** Whether it fails with the support of the trial and municipal money as it is. */
export const failsWithSupport = (trial: Trial, organisation: number): boolean =>
  slackAtCut(trial, organisation, 0) < 0;

/** Whether it fails if grants and support pay these euros, whatever happens. @param grants per organisation and year */
export const failsWithGrants = (trial: Trial, organisation: number, grants: Float64Array): boolean => {
  const { life } = trial;
  const { years } = life.stage.books;
  beginAgain(life, organisation);
  for (let y = 0; y < years; y++) {
    const at = organisation * years + y;
    life.given.municipal[at] = trial.municipal[at]!;
    liveYearWithGrants(life, y, grants);
  }
  return life.cascade.scene.failed >= 0;
};
