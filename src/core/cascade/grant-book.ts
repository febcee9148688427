/**
 * All grants of all organisations as flat arrays, organisation after organisation in table order.
 * Entries per grant are at `g`; entries per grant and year at `g * years + y`.
 */
export interface GrantBook {
  readonly years: number;
  /** Organisation i has the grants from `first[i]` up to, not including, `first[i + 1]`. */
  readonly first: Int32Array;
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
  /** Per grant and year: its kind and the bits below in one number; 0 where it has no months. */
  readonly rule: Uint8Array;
}

/** Bits of a rule: its kind, and what goes for the year. */
export const KIND_BITS = 15;
export const ACTIVE = 16;
/** Its condition is tested this year. */
export const TESTED = 32;
/** It is not renewed, and this is the year in which it would have been. */
export const ENDS = 64;

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
