import { closest, distance } from 'fastest-levenshtein';

/** How many letters may differ, as a part of the longer word. */
const NEAR = 0.4;

/** The name that somebody may have meant; null if nothing is near. */
export const nearestName = (written: string, names: readonly string[]): string | null => {
  if (names.length === 0) return null;
  const wanted = written.toLowerCase();
  const best = closest(
    wanted,
    names.map((name) => name.toLowerCase()),
  );
  const name = names.find((candidate) => candidate.toLowerCase() === best) ?? null;
  return name !== null && distance(wanted, best) <= NEAR * Math.max(wanted.length, best.length) ? name : null;
};
