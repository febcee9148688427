import type { CascadeEvent, MutualGrant } from '../../src/model/result';
import { grantsOf, verdict, worth, type FundersView, type Verdict } from './grant-condition';
import { cascadeEvent, isRenewed, isTested, type GrantMemory } from './grant-memory';
import { standingOnlyTogether } from './mutual-dependence';
import type { Grant, World } from './world';

export interface CoFunding {
  /** What each paying grant pays, guarantees included. */
  readonly paid: ReadonlyMap<Grant, number>;
  readonly events: readonly CascadeEvent[];
  readonly mutual: readonly MutualGrant[];
}

/** §6: one organisation's grants in one year. Writes what funders will remember into `memories`. */
export function coFunding(world: World, memories: readonly GrantMemory[], view: FundersView): CoFunding {
  const events: CascadeEvent[] = [];
  const inForce = memories.filter(
    ({ grant, gone }) =>
      !gone && grant.parts[view.y]! > 0 && !world.levers.withdrawnFunders.includes(grant.funder),
  );
  const conditional = inForce.filter(({ grant }) => grant.condition !== 'guarantee');
  const standing = conditional.filter((memory) => stands(world, memory, view, events));
  const paying = new Map(standing.map(({ grant }) => [grant, worth(grant, view)]));
  rounds(standing, paying, view, events);
  const mutual = standingOnlyTogether(standing, paying, view);
  for (const memory of standing) memory.away = !paying.has(memory.grant);
  const guarantees = inForce.filter(({ grant }) => grant.condition === 'guarantee');
  for (const memory of guarantees) fillWhatIsShort(world, memory, paying, view, events);
  return { paid: paying, events, mutual };
}

/** Round 0: grants whose notice has run out or that are not renewed do not even start. */
function stands(world: World, memory: GrantMemory, view: FundersView, events: CascadeEvent[]): boolean {
  const { grant, notice } = memory;
  const runOut = notice !== null && view.year >= notice.lostIn;
  if (runOut) {
    events.push(cascadeEvent(grant, view, 0, 'lost', notice.verdict, worth(grant, view)));
  } else if (!world.levers.renewals && isRenewed(grant, view.year)) {
    events.push(cascadeEvent(grant, view, 0, 'ended', NO_EUROS, worth(grant, view)));
  } else {
    return true;
  }
  memory.gone = true;
  return false;
}

const NO_EUROS = { required: null, actual: null };

/** Drops all that fail together, again and again until nothing changes. */
function rounds(
  standing: readonly GrantMemory[],
  paying: Map<Grant, number>,
  view: FundersView,
  events: CascadeEvent[],
): void {
  for (let round = 1; ; round++) {
    const failing: { memory: GrantMemory; found: Verdict }[] = [];
    for (const memory of standing) {
      if (!paying.has(memory.grant) || !isTested(memory, view.year)) continue;
      const found = verdict(memory.grant, paying, view);
      if (!found.holds) failing.push({ memory, found });
    }
    if (failing.length === 0) break;
    for (const { memory, found } of failing) {
      const { grant } = memory;
      const effect = grant.lag > 0 ? 'notice' : 'lost';
      events.push(cascadeEvent(grant, view, round, effect, found, paying.get(grant)!));
      if (effect === 'notice') {
        memory.notice = { lostIn: view.year + grant.lag, verdict: found };
      } else {
        paying.delete(grant);
        memory.gone = !grant.recovers;
      }
    }
  }
}

/** A guarantee pays what is still short of the costs, after the guarantees before it. */
function fillWhatIsShort(
  world: World,
  memory: GrantMemory,
  paying: Map<Grant, number>,
  view: FundersView,
  events: CascadeEvent[],
): void {
  const { grant } = memory;
  const short = Math.max(0, view.costs - view.withoutGrants - grantsOf(paying));
  const fills = Math.min(worth(grant, view), short);
  if (!world.levers.renewals && isRenewed(grant, view.year)) {
    memory.gone = true;
    events.push(cascadeEvent(grant, view, 0, 'ended', NO_EUROS, fills));
  } else {
    paying.set(grant, fills);
  }
}
