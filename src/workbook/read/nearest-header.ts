import { distance } from 'fastest-levenshtein';
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
  const wanted = plainName(written);
  let best: string | null = null;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const name = plainName(candidate);
    const letters = distance(wanted, name);
    if (letters < fewest && letters <= part * Math.max(wanted.length, name.length)) {
      best = candidate;
      fewest = letters;
    }
  }
  return best;
};
