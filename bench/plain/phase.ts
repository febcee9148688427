import type { TargetKind } from '../../src/model/tables';
import type { PhaseInput } from './model';

/** The level, 0 to 1, that a staircase starting in `from` has reached in a year. */
export function structuralLevel(phase: PhaseInput, from: number, year: number): number {
  if (year < from) return 0;
  const step = year - from;
  if (typeof phase === 'number') return Math.min(1, (step + 1) / phase);
  return phase[Math.min(step, phase.length - 1)] ?? 0;
}

/** A one-off holds only in its own years: in full, or at the list's entry. */
function incidentalLevel(phase: PhaseInput, from: number, year: number): number {
  if (year < from) return 0;
  const step = year - from;
  if (typeof phase === 'number') return step < phase ? 1 : 0;
  return phase[step] ?? 0;
}

export const level = (kind: TargetKind, phase: PhaseInput, from: number, year: number): number =>
  kind === 'structural' ? structuralLevel(phase, from, year) : incidentalLevel(phase, from, year);
