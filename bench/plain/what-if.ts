import type { Cause } from '../../src/model/result';
import { falls, organisationLife, type MoneyIn } from './organisation-life';
import type { World } from './world';
import type { OrganisationRun } from './world-run';

const HALVINGS = 24;

/** One organisation in a scenario: as it went with and without transition, and in the reference. */
export interface Case {
  readonly world: World;
  readonly run: OrganisationRun;
  readonly bare: OrganisationRun;
  readonly reference: OrganisationRun;
}

/** Whether it lasts to the end when others pay it this. */
function survives({ world, run, reference }: Case, moneyIn: (y: number) => MoneyIn): boolean {
  const live = organisationLife(world, run.organisation, run.facts);
  return run.years.every((_, y) => !falls(live(moneyIn(y), reference.years[y]!), run.organisation));
}

/** The largest further cut of all its municipal money that it survives without transition. */
export function tippingCut(of: Case): number {
  const withCut = (cut: number): boolean =>
    survives(of, (y) => {
      const { municipal, support } = of.bare.years[y]!;
      return { municipal: municipal * (1 - cut), transition: 0, support };
    });
  if (of.bare.failedIn !== null) return 0;
  if (withCut(1)) return 1;
  return edge(0, 1, withCut);
}

export interface Repair {
  readonly share: number;
  /** Euros per year. */
  readonly amounts: readonly number[];
}

/** The smallest part of the municipal loss that must be put back for it to survive. */
export function repair(of: Case): Repair | null {
  if (of.run.failedIn === null) return null;
  const losses = of.bare.years.map(({ municipal }, y) =>
    Math.max(0, of.reference.years[y]!.municipal - municipal),
  );
  const withShare = (share: number): boolean =>
    survives(of, (y) => {
      const { municipal, support } = of.bare.years[y]!;
      return { municipal: municipal + share * losses[y]!, transition: 0, support };
    });
  if (!withShare(1)) return null;
  const share = withShare(0) ? 0 : edge(1, 0, withShare);
  return { share, amounts: losses.map((loss) => share * loss) };
}

/** The last surviving point between one that survives and one that does not. */
function edge(surviving: number, falling: number, survivesAt: (point: number) => boolean): number {
  let [alive, dead] = [surviving, falling];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (alive + dead) / 2;
    if (survivesAt(middle)) alive = middle;
    else dead = middle;
  }
  return alive;
}

/** Why it fails, by what remains if one thing is put back. */
export function cause(of: Case): Cause | null {
  if (of.run.failedIn === null) return null;
  if (of.reference.failedIn !== null) return 'already';
  const asBefore = (y: number) => ({ ...incomeOf(of, y), support: of.reference.years[y]!.support });
  const grantsToo = (y: number) => ({ ...asBefore(y), grantsInstead: of.reference.years[y]!.grants });
  if (!survives(of, grantsToo)) return 'direct';
  return survives(of, asBefore) ? 'support' : 'cofunding';
}

function incomeOf({ run }: Case, y: number): MoneyIn {
  const { municipal, transition, support } = run.years[y]!;
  return { municipal, transition, support };
}
