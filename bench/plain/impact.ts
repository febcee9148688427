import type { ImpactResult, NeighbourhoodImpact, Reached } from '../../src/model/result';
import { ratioReaches, total } from './euros';
import { hasFallen } from './risk';
import type { ReachRow } from './model';
import type { World } from './world';
import type { OrganisationRun, WorldRun } from './world-run';

/** §10: who is still reached, beside the reference. */
export const impact = (world: World, run: WorldRun, reference: WorldRun): ImpactResult => ({
  reached: reached(world, run),
  reference: reached(world, reference),
  gaps: gaps(world, run, reference),
  neighbourhoods: neighbourhoods(world, run, reference),
});

/** What is left of an organisation's reach in a year. */
const active = (of: OrganisationRun, y: number): number => (hasFallen(of, y) ? 0 : of.years[y]!.activity);

function reached(world: World, run: WorldRun): Reached {
  const over = (amount: (row: ReachRow, y: number) => number): number[] =>
    world.parts.map((_, y) =>
      total(world.reach.map((row) => amount(row, y) * active(run.get(row.organisation)!, y))),
    );
  return {
    participants: over((row) => row.participants),
    volunteers: over((row) => row.volunteers),
    volunteerHours: over((row, y) => row.volunteerHours * world.parts[y]!),
  };
}

function gaps(world: World, run: WorldRun, reference: WorldRun): [string, string][] {
  const reachedBy = (of: WorldRun): Map<string, [string, string]> => {
    const rows = world.reach.filter((row) => of.get(row.organisation)!.failedIn === null);
    return new Map(
      rows.map(({ neighbourhood, group }) => [
        JSON.stringify([neighbourhood, group]),
        [neighbourhood, group],
      ]),
    );
  };
  const still = reachedBy(run);
  const lost = [...reachedBy(reference)].filter(([key]) => !still.has(key)).map(([, pair]) => pair);
  const before = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  return lost.sort((a, b) => before(a[0], b[0]) || before(a[1], b[1]));
}

function neighbourhoods(world: World, run: WorldRun, reference: WorldRun): NeighbourhoodImpact[] {
  const need = total(world.neighbourhoods.map((row) => row.inhabitants * row.needWeight));
  const lossOf = (row: ReachRow): number => {
    const [before, now] = [reference.get(row.organisation)!, run.get(row.organisation)!];
    return total(world.parts.map((_, y) => row.participants * (active(before, y) - active(now, y))));
  };
  const losses = world.reach.map((row) => ({ neighbourhood: row.neighbourhood, loss: lossOf(row) }));
  const all = total(losses.map(({ loss }) => loss));
  return world.neighbourhoods.map(({ neighbourhood, inhabitants, needWeight }) => {
    const here = total(losses.map((row) => (row.neighbourhood === neighbourhood ? row.loss : 0)));
    const needShare = need > 0 ? (inhabitants * needWeight) / need : null;
    const lossShare = all > 1e-9 ? here / all : null;
    const heavierHit = lossShare !== null && needShare !== null && !ratioReaches(needShare, lossShare);
    return { neighbourhood, needShare, lossShare, heavierHit };
  });
}
