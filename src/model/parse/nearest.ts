import { closest, distance } from 'fastest-levenshtein';

/** How many letters may differ, as a part of the longer word: a related name, and a slip of the pen. */
const NEAR = 0.4;
export const SLIP = 0.25;

/** The name that somebody may have meant; null if nothing is near. */
export const nearestName = (
  written: string,
  names: readonly string[],
  near: number = NEAR,
): string | null => {
  if (names.length === 0) return null;
  const wanted = written.toLowerCase();
  const best = closest(
    wanted,
    names.map((name) => name.toLowerCase()),
  );
  const name = names.find((candidate) => candidate.toLowerCase() === best) ?? null;
  return name !== null && distance(wanted, best) <= near * Math.max(wanted.length, best.length) ? name : null;
};
