/**
 * All grants of all organisations as flat arrays, organisation after organisation in table order.
 * Entries per grant are at `g`; entries per grant and year at `g * years + y`.
 */
export interface GrantBook {
  readonly years: number;
  /** Organisation i has the grants from `first[i]` up to, not including, `first[i + 1]`. */
  readonly first: Int32Array;
  readonly kind: Uint8Array;
  readonly threshold: Float64Array;
  /** The most it pays of the costs at full activity; Infinity where there is no such limit. */
  readonly maxShare: Float64Array;
  /** Years between a failing condition and the loss. */
  readonly lag: Uint8Array;
  /** 1 where a dropped grant is tested afresh every year. */
  readonly recovers: Uint8Array;
  readonly funder: Int32Array;
  readonly dependsOn: Int32Array;
  /** Euros due in a year: amount × part of the year. */
  readonly due: Float64Array;
  readonly flags: Uint8Array;
}

/** Bits of `flags`. */
export const ACTIVE = 1;
/** Its condition is tested this year. */
export const TESTED = 2;
/** It is not renewed, and this is the year in which it would have been. */
export const ENDS = 4;

/** What pays on which condition, as numbers for the kernel. */
export const KIND = {
  none: 0,
  proportional: 1,
  match: 2,
  any: 3,
  amount: 4,
  share: 5,
  retained: 6,
  own: 7,
  covered: 8,
  coveredWithout: 9,
  cofunders: 10,
  funder: 11,
  guarantee: 12,
} as const;

/** Kinds from here on look at other grants. */
export const FIRST_DEPENDENT_KIND = KIND.covered;

/** Values of `test`. */
export const UNTESTED = 0;
export const TESTED_BY_ITSELF = 1;
export const TESTED_AMONG_OTHERS = 2;

/** What is known of the grants while one run goes through its years; per grant, see `GrantBook`. */
export interface GrantState {
  /** 1 once it is lost or has ended for good. */
  readonly lost: Uint8Array;
  /** 1 where a grant that recovers was dropped when last tested: it is tested afresh until it pays again. */
  readonly dropped: Uint8Array;
  /** The year (position) in which a notice runs out; NO_NOTICE without one. */
  readonly lostFrom: Int16Array;
  /** Of the year last settled: 1 where it pays. */
  readonly paying: Uint8Array;
  /** Of the year last settled: what it pays, or would have paid. */
  readonly value: Float64Array;
  /** Of the year last opened: whether its condition is tested, and if so, whether it looks at other grants. */
  readonly test: Uint8Array;
  /** Per grant and year: by how much its condition was met when last tested; negative where it failed, 0 untested. */
  readonly margin: Float64Array;
  /** Of the round last tested: 1 where the condition fails. */
  readonly failing: Uint8Array;
  /** When it last failed: what was asked and what was there; a notice carries them until it runs out. */
  readonly required: Float64Array;
  readonly actual: Float64Array;
  /** Of the year last searched for mutual dependence: 1 where it would pay without that. */
  readonly standing: Uint8Array;
}

export const NO_NOTICE = 32767;

export const grantState = (grants: number, years: number): GrantState => ({
  lost: new Uint8Array(grants),
  dropped: new Uint8Array(grants),
  lostFrom: new Int16Array(grants).fill(NO_NOTICE),
  paying: new Uint8Array(grants),
  value: new Float64Array(grants),
  test: new Uint8Array(grants),
  margin: new Float64Array(grants * years),
  failing: new Uint8Array(grants),
  required: new Float64Array(grants),
  actual: new Float64Array(grants),
  standing: new Uint8Array(grants),
});

/** As if no year had been settled yet, for the grants from `from` up to `to`. */
export const forgetGrants = (state: GrantState, from: number, to: number, years: number): void => {
  // A loop: for a handful of entries it is many times faster than `fill`.
  for (let grant = from; grant < to; grant++) {
    state.lost[grant] = 0;
    state.dropped[grant] = 0;
    state.lostFrom[grant] = NO_NOTICE;
  }
  for (let at = from * years; at < to * years; at++) state.margin[at] = 0;
};
