import type { TargetRow } from './model';
import { level } from './phase';
import type { Lot, World } from './world';

/** What the targets take from a lot in year `y` of the horizon, euros; `index` is what the lot pays. */
export function targetOnLot(world: World, lot: Lot, y: number, index: number): number {
  const year = world.horizon.years[y]!;
  return world.targets.reduce((sum, target) => {
    const amount = yearlyAmount(world, target, lot);
    const rise = target.indexed === true ? index : 1;
    const phase = level(target.kind, target.phase, target.from, year);
    return sum + amount * phase * lot.parts[y]! * rise * world.levers.targetFactor;
  }, 0);
}

/** The full amount of a target that falls to one lot, euros a year. */
function yearlyAmount(world: World, target: TargetRow, lot: Lot): number {
  const spread = target.lot === '*' || (target.lot === 'stelpost' && world.levers.allot);
  if (!spread && target.lot !== lot.lot) return 0;
  if (target.unit === 'share') return target.amount * lot.free;
  if (!spread) return target.amount;
  const allFree = world.lots.reduce((sum, other) => sum + other.free, 0);
  return (target.amount * lot.free) / allFree;
}

/** What the targets take from all subsidies together, which are `subsidies` euros before it: at most all. */
export function targetOnSubsidies(world: World, subsidies: number, y: number): number {
  const year = world.horizon.years[y]!;
  const asked = world.targets
    .filter((target) => target.lot === 'subsidies')
    .reduce((sum, target) => {
      const phase = level(target.kind, target.phase, target.from, year) * world.levers.targetFactor;
      return sum + target.amount * phase * (target.unit === 'share' ? subsidies : world.parts[y]!);
    }, 0);
  return Math.min(asked, subsidies);
}

/** Provisional items that nobody has been given yet, euros per year of the horizon. */
export function toFill(world: World): number[] {
  const open = world.levers.allot ? [] : world.targets.filter((target) => target.lot === 'stelpost');
  return world.horizon.years.map((year, y) =>
    open.reduce((sum, target) => {
      const phase = level(target.kind, target.phase, target.from, year);
      return sum + target.amount * phase * world.parts[y]! * world.levers.targetFactor;
    }, 0),
  );
}
