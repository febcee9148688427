import type { GrantBook } from './grant-book';

/** What is known of the grants while one run goes through its years; per grant as in `GrantBook`. */
export interface GrantState {
  /** What the years before have made of it; see below. */
  readonly status: Uint8Array;
  /** The year (position) in which a notice runs out; means something under notice only. */
  readonly lostFrom: Int16Array;
  /** What it does in the year at hand; see below. */
  readonly role: Uint8Array;
  /** Of the year at hand: what it pays, or would have paid. */
  readonly value: Float64Array;
  /**
   * Of the organisation at hand, at `(g - first) * years + y`: how far what was there lay above the point at which
   * the condition gives way, when it was last tested; negative where it failed, 0 untested.
   */
  readonly left: Float64Array;
  /** When it last failed: what was asked and what was there; a notice carries them until it runs out. */
  readonly required: Float64Array;
  readonly actual: Float64Array;
  /** Of the year last searched for mutual dependence: 1 where it would pay without that. */
  readonly standing: Uint8Array;
}

/** Values of `status`. */
export const FREE = 0;
/** Lost or ended for good. */
export const LOST = 1;
/** It recovers, and was dropped when last tested: it is tested afresh until it pays again. */
export const DROPPED = 2;
export const UNDER_NOTICE = 3;

/** Values of `role`; all but the first pay. */
export const ABSENT = 0;
export const PAYS_UNTESTED = 1;
/** Its condition looks at no other grant, and holds. */
export const HOLDS_BY_ITSELF = 2;
export const TESTED_AMONG_OTHERS = 3;
/** Its condition fails: it drops out at the end of the round. */
export const FAILS = 4;

export const grantState = ({ first, lag, years }: GrantBook): GrantState => {
  const grants = lag.length;
  return {
    status: new Uint8Array(grants),
    lostFrom: new Int16Array(grants),
    role: new Uint8Array(grants),
    value: new Float64Array(grants),
    left: new Float64Array(mostGrants(first) * years),
    required: new Float64Array(grants),
    actual: new Float64Array(grants),
    standing: new Uint8Array(grants),
  };
};

/** As if no year had been settled yet, for the grants from `from` up to `to` of one organisation. */
export const forgetGrants = (state: GrantState, from: number, to: number, years: number): void => {
  // Loops: for a handful of entries they are many times faster than `fill`.
  for (let grant = from; grant < to; grant++) state.status[grant] = FREE;
  for (let at = 0; at < (to - from) * years; at++) state.left[at] = 0;
};

/** How the grants of an organisation stand after the years settled so far. */
export const UNTOUCHED = 0;
const TOUCHED = 1;
/** None is left that could still pay; also where there are none. */
export const NONE_LEFT = 2;

/** @returns how the grants from `from` up to `to` of one organisation stand; see above */
export const footingOf = ({ status }: GrantState, from: number, to: number): number => {
  let free = 0;
  let lost = 0;
  for (let grant = from; grant < to; grant++) {
    if (status[grant] === FREE) free++;
    else if (status[grant] === LOST) lost++;
  }
  if (lost === to - from) return NONE_LEFT;
  return free === to - from ? UNTOUCHED : TOUCHED;
};

/** The most grants that one organisation has. */
export const mostGrants = (first: Int32Array): number => {
  let most = 0;
  for (let i = 0; i + 1 < first.length; i++) most = Math.max(most, first[i + 1]! - first[i]!);
  return most;
};
