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
  const after = pairsReached(model, course);
  const lost: (readonly [string, string])[] = [];
  for (const [neighbourhood, groups] of pairsReached(model, reference)) {
    for (const group of groups) {
      if (after.get(neighbourhood)?.has(group) !== true) lost.push([neighbourhood, group]);
    }
  }
  return lost.sort(([n1, g1], [n2, g2]) => (n1 === n2 ? inOrder(g1, g2) : inOrder(n1, n2)));
};

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Per neighbourhood the groups that an organisation reaches which never fails. */
const pairsReached = (model: Model, course: Course): ReadonlyMap<string, ReadonlySet<string>> => {
  const pairs = new Map<string, Set<string>>();
  for (const { organisation, neighbourhood, group } of model.reach) {
    if (course.run.ledger.failed[organisation]! >= 0) continue;
    const groups = pairs.get(neighbourhood);
    if (groups === undefined) pairs.set(neighbourhood, new Set([group]));
    else groups.add(group);
  }
  return pairs;
};
