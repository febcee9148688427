import type { Course } from '../course';
import type { Model } from '../model';

/**
 * Pairs of neighbourhood and group that some organisation reaches which lasts in the reference, and none
 * that lasts in the scenario; by neighbourhood, then group.
 */
export const gaps = (
  model: Model,
  course: Course,
  reference: Course,
): readonly (readonly [string, string])[] => {
  const before = pairsReached(model, reference);
  const after = pairsReached(model, course);
  return [...before.entries()]
    .filter(([key]) => !after.has(key))
    .map(([, pair]) => pair)
    .sort(([n1, g1], [n2, g2]) => (n1 === n2 ? inOrder(g1, g2) : inOrder(n1, n2)));
};

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const pairsReached = (model: Model, course: Course): ReadonlyMap<string, readonly [string, string]> => {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { organisation, neighbourhood, group } of model.reach) {
    if (course.run.ledger.failed[organisation]! >= 0) continue;
    pairs.set(JSON.stringify([neighbourhood, group]), [neighbourhood, group]);
  }
  return pairs;
};
