import { total } from './euros';
import { structuralLevel } from './phase';
import { held } from './prices';
import { keptAfter } from './shared-loss';
import { targetOnSubsidies } from './targets';
import type { MunicipalStream, World } from './world';

/** §5: what each subsidy is in year `y` after targets and cut, euros before VAT is taken off. */
export function subsidyYear(
  world: World,
  subsidies: readonly MunicipalStream[],
  wageShares: ReadonlyMap<string, number>,
  y: number,
): number[] {
  const { levers, prices, horizon } = world;
  const year = horizon.years[y]!;
  const before = subsidies.map((row) => {
    const index = held(prices.paid(wageShares.get(row.organisation)!, year), levers.indexationWithheld);
    return (row.amount ?? 0) * row.parts[y]! * held(index, 1 - row.indexed);
  });
  const parties = subsidies.map((row, i) => ({ amount: before[i]!, passThrough: row.passThrough ?? 1 }));
  const kept = keptAfter(targetOnSubsidies(world, total(before), y), parties);
  const cut = levers.cut * structuralLevel(levers.cutPhase, levers.cutFrom, year);
  return kept.map((amount, i) => amount * (1 - Math.min(1, parties[i]!.passThrough * cut)));
}
