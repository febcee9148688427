import type { Phase } from '../../../core/phase';

/** A whole number of years from 1 on, or levels between 0 and 1. */
export const isPhase = (phase: Phase): boolean =>
  typeof phase === 'number'
    ? Number.isInteger(phase) && phase >= 1
    : phase.length > 0 && phase.every((level) => level >= 0 && level <= 1);

/** Shares between 0 and 1 that never rise. */
export const isTaper = (taper: readonly number[]): boolean =>
  taper.length > 0 && taper.every((part, k) => part >= 0 && part <= 1 && part <= (taper[k - 1] ?? 1));
