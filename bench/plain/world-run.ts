import { falls, organisationLife, type LiveYear, type OrganisationYear } from './organisation-life';
import { organisationFacts, type OrganisationFacts } from './organisation-facts';
import type { MunicipalMoney } from './municipal-money';
import type { SupportRow } from './model';
import type { Organisation, World } from './world';

export interface OrganisationRun {
  readonly organisation: Organisation;
  readonly facts: readonly OrganisationFacts[];
  readonly years: readonly OrganisationYear[];
  /** Index in the horizon; null if it lasts. */
  readonly failedIn: number | null;
  /** Euros by supporter over the whole horizon. */
  readonly supporters: ReadonlyMap<string, number>;
}

export type WorldRun = ReadonlyMap<string, OrganisationRun>;

/** What comes in from outside: municipal money and the transition budget, per organisation and year. */
export interface Inflow {
  readonly money: MunicipalMoney;
  readonly transition: ReadonlyMap<string, readonly number[]>;
}

interface Life extends OrganisationRun {
  readonly live: LiveYear;
  readonly years: OrganisationYear[];
  failedIn: number | null;
  readonly supporters: Map<string, number>;
}

/** All organisations year by year: who fails stops supporting others the year after. */
export function worldRun(world: World, { money, transition }: Inflow, reference: WorldRun | null): WorldRun {
  const lives = new Map(world.organisations.map((row) => [row.organisation, born(world, row)]));
  for (const y of world.parts.keys()) {
    for (const [name, life] of lives) {
      const moneyIn = {
        municipal: money.byOrganisation.get(name)![y]!,
        transition: transition.get(name)?.[y] ?? 0,
        support: supportFor(world, life, lives, y),
      };
      life.years.push(life.live(moneyIn, reference?.get(name)?.years[y] ?? null));
    }
    for (const life of lives.values()) {
      if (life.failedIn === null && falls(life.years[y]!, life.organisation)) life.failedIn = y;
    }
  }
  return lives;
}

function born(world: World, organisation: Organisation): Life {
  const facts = organisationFacts(world, organisation);
  const live = organisationLife(world, organisation, facts);
  return { organisation, facts, live, years: [], failedIn: null, supporters: new Map() };
}

/** What others still give an organisation this year; noted by giver. */
function supportFor(world: World, life: Life, lives: ReadonlyMap<string, Life>, y: number): number {
  let support = 0;
  for (const { from, amount } of supportIn(world, life.organisation.organisation, y)) {
    const failedIn = lives.get(from)?.failedIn ?? null;
    if ((failedIn !== null && failedIn < y) || world.levers.endedSupport.includes(from)) continue;
    const given = amount * world.parts[y]!;
    support += given;
    life.supporters.set(from, (life.supporters.get(from) ?? 0) + given);
  }
  return support;
}

function supportIn(world: World, to: string, y: number): SupportRow[] {
  const year = world.horizon.years[y]!;
  return (world.supportTo.get(to) ?? []).filter(
    ({ firstYear, lastYear }) => year >= (firstYear ?? year) && year <= (lastYear ?? year),
  );
}
