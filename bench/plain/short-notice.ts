import type { Organisation, World } from './world';

/** §9: whether a subsidy cut comes on shorter notice than wanted; null where the question does not arise. */
export function shortNotice(world: World, organisation: Organisation): boolean | null {
  const { announced, minimumNoticeMonths } = world.levers;
  const begin = beginOf(world);
  const subsidised = world.subsidised.has(organisation.organisation);
  if (begin === null || announced === null || minimumNoticeMonths === null || !subsidised) return null;
  const since = organisation.subsidisedSince ?? null;
  if (since === null || begin - since < 3) return false;
  return wholeMonths(announced, begin) < minimumNoticeMonths;
}

/** The first year in which a cut or a target on subsidies begins. */
function beginOf({ levers, targets }: World): number | null {
  const begins = targets
    .filter((target) => target.lot === 'subsidies' && levers.targetFactor > 0)
    .map((target) => target.from);
  if (levers.cut > 0) begins.push(levers.cutFrom);
  return begins.length === 0 ? null : Math.min(...begins);
}

/** Whole months from a date to 1 January of a year; a day after the first costs the month. */
function wholeMonths(announced: string, year: number): number {
  const [y, month, day] = announced.split('-').map(Number);
  return (year - y!) * 12 - (month! - 1) - (day! > 1 ? 1 : 0);
}
