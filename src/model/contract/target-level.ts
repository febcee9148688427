import { incidentalLevel, structuralLevel } from '../../core/phase';
import type { Target } from '../model';

/** How much of a target holds in a year, 0–1. */
export const targetLevel = (target: Target, calendarYear: number): number =>
  target.kind === 'structural'
    ? structuralLevel(target.phase, target.from, calendarYear)
    : incidentalLevel(target.phase, target.from, calendarYear);
