import type { Phase } from '../../core/phase';
import { understand } from '../../model/parse/understand';
import type { ArgumentName } from '../argument/argument-name';
import { shown } from '../argument/host-value';
import { lineIn, neededNumbers } from '../argument/number-in';
import { missing } from '../argument/value-in';
import { refuse } from './refuse';

/** A whole number of years, levels in one cell (`0,2; 0,6; 1`), or levels in a row or column of cells. */
export const phaseIn = (name: ArgumentName, given: unknown): Phase => {
  const cells = lineIn(name, given);
  const [only] = cells;
  if (only === undefined) return missing(name);
  const value = cells.length === 1 ? understand('phase', only).value : neededNumbers(name, given);
  if (isPhase(value)) return value;
  return refuse(name, 'plainFunctions.phase', { value: cells.map(shown).join('; ') });
};

const isPhase = (value: unknown): value is Phase =>
  Array.isArray(value)
    ? value.length > 0 && value.every((level) => typeof level === 'number' && level >= 0 && level <= 1)
    : typeof value === 'number' && Number.isInteger(value) && value >= 1;
