import { nearestName } from '../../model/parse/nearest';
import { plainName } from './plain-name';

/**
 * The candidate whose name differs least from what was written, if no more than `part` of the letters differ.
 * With `part` 0.25 a slip of the pen is found, with 0.5 a related word.
 */
export const nearestHeader = (
  written: string,
  candidates: readonly string[],
  part: number,
): string | null => {
  const plain = candidates.map(plainName);
  const best = nearestName(plainName(written), plain, part);
  return best === null ? null : (candidates[plain.indexOf(best)] ?? null);
};
