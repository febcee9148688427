import { largestSurvived, type Reading } from '../core/boundary';
import type { EventLog } from '../core/cascade/event-log';
import { HALF_CENT } from '../core/reaches';
import { beginAgain, newRun, runOver, runYear, runYearWithGrants, type Run, type Stage } from './run';

/**
 * One organisation run again with other income, everything else as it is: for tipping cuts, repairs and causes.
 * The arrays are made once and each organisation overwrites its own rows.
 */
export interface Trial {
  readonly stage: Stage;
  readonly run: Run;
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
  const income = {
    municipal: new Float64Array(cells),
    transition: from.transition ?? new Float64Array(cells),
    support: from.support,
  };
  return { stage, run: newRun(stage, income, log), municipal: from.municipal };
};

/** The same trial with other support and transition, over the same arrays: the two are never tried at once. */
export const trialLike = (trial: Trial, from: TrialIncome): Trial => {
  const { stage, run } = trial;
  const income = {
    municipal: run.municipal,
    transition: from.transition ?? run.transition,
    support: from.support,
  };
  return { stage, run: runOver(stage, income, run, null), municipal: from.municipal };
};

/** How far the reserve stays above its minimum at its lowest; where the organisation fails, how far it is below then. */
const lowestSlack = (trial: Trial, organisation: number): number => {
  const { stage, run } = trial;
  const { years } = stage.books;
  const minimum = stage.books.minimumReserve[organisation]! - HALF_CENT;
  let lowest = Infinity;
  beginAgain(stage, run, organisation);
  for (let y = 0; y < years && lowest >= 0; y++) {
    runYear(stage, run, organisation, y);
    lowest = Math.min(lowest, run.ledger.reserve[organisation * years + y]! - minimum);
  }
  return lowest;
};

/**
 * What the last try showed. A grant is lost where the margin of its condition runs out, half a cent below what it
 * asks, and there the reserve takes a jump. Written out: a typed array's own `slice` takes longer than the try.
 */
const tried = (trial: Trial, organisation: number, slack: number): Reading => {
  const { first, years } = trial.stage.grants;
  const { margin } = trial.run.grantState;
  const from = first[organisation]! * years;
  const margins = new Array<number>(first[organisation + 1]! * years - from);
  for (let at = 0; at < margins.length; at++) {
    const left = margin[from + at]!;
    margins[at] = left === 0 ? 0 : left + HALF_CENT;
  }
  return { slack, margins };
};

/** The slack when `share` of all municipal money is cut besides. */
export const slackAtCut = (trial: Trial, organisation: number, share: number): number => {
  const { years } = trial.stage.books;
  for (let at = organisation * years; at < (organisation + 1) * years; at++) {
    trial.run.municipal[at] = trial.municipal[at]! * (1 - share);
  }
  return lowestSlack(trial, organisation);
};

/** The slack when a part of what the municipality takes is put back. */
const slackAtRepair = (trial: Trial, organisation: number, part: number): number => {
  const { years } = trial.stage.books;
  for (let at = organisation * years; at < (organisation + 1) * years; at++) {
    const now = trial.municipal[at]!;
    trial.run.municipal[at] = now + part * Math.max(0, trial.stage.municipalReference[at]! - now);
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
  const { stage, run } = trial;
  const { years } = stage.books;
  beginAgain(stage, run, organisation);
  for (let y = 0; y < years; y++) {
    const at = organisation * years + y;
    run.municipal[at] = trial.municipal[at]!;
    runYearWithGrants(stage, run, organisation, y, grants);
  }
  return run.ledger.failed[organisation]! >= 0;
};
