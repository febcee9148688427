import type { CascadeEvent, MutualGrant } from '../../src/model/result';
import { coFunding } from './co-funding';
import { grantsOf } from './grant-condition';
import { freshMemory } from './grant-memory';
import type { OrganisationFacts } from './organisation-facts';
import type { Grant, Organisation, World } from './world';

/** What others pay an organisation in one year, euros. */
export interface MoneyIn {
  readonly municipal: number;
  readonly transition: number;
  readonly support: number;
  /** Grants as so many euros instead of by their conditions. */
  readonly grantsInstead?: number;
}

/** What it is compared with: the reference in the same year. */
interface ReferenceYear {
  readonly municipal: number;
  readonly income: number;
}

export interface OrganisationYear {
  readonly municipal: number;
  readonly transition: number;
  readonly support: number;
  readonly own: number;
  readonly grants: number;
  readonly income: number;
  /** After saving and friction. */
  readonly costs: number;
  readonly activity: number;
  readonly result: number;
  readonly opening: number;
  readonly reserve: number;
  readonly paid: ReadonlyMap<Grant, number>;
  readonly events: readonly CascadeEvent[];
  readonly mutual: readonly MutualGrant[];
}

/** Lives the next year. `reference` is null in the reference itself, where nothing is lost or saved. */
export type LiveYear = (money: MoneyIn, reference: ReferenceYear | null) => OrganisationYear;

/** §5 and §6: an organisation that lives one year after the other from the start of the horizon. */
export function organisationLife(
  world: World,
  organisation: Organisation,
  facts: readonly OrganisationFacts[],
): LiveYear {
  const memories = (world.grants.get(organisation.organisation) ?? []).map(freshMemory);
  const shrink = shrinking(organisation);
  let y = -1;
  let activity = 1;
  let reserve = organisation.openingReserve;
  return (money, reference) => {
    y += 1;
    const { part, costs, variable, own: fullOwn } = facts[y]!;
    const { municipal, transition, support } = money;
    const own = fullOwn * (1 - organisation.ownIncomeFollows * (1 - activity));
    const countsAsMunicipal = world.transition?.countsAsMunicipal ?? true;
    const view = {
      y,
      year: world.horizon.years[y]!,
      part,
      costs,
      own,
      counted: municipal + (countsAsMunicipal ? transition : 0),
      referenceMunicipal: reference?.municipal ?? municipal,
      withoutGrants: municipal + transition + support + own,
    };
    const funding = money.grantsInstead === undefined ? coFunding(world, memories, view) : NO_FUNDING;
    const grants = money.grantsInstead ?? grantsOf(funding.paid);
    const income = view.withoutGrants + grants;
    const { saved, friction } = shrink(reference === null ? 0 : reference.income - income, variable, part);
    activity = variable > 0 ? 1 - saved / variable : 1;
    const opening = reserve;
    const spent = costs - saved + friction;
    reserve = opening + income - spent;
    return {
      municipal,
      transition,
      support,
      own,
      grants,
      income,
      costs: spent,
      activity,
      result: income - spent,
      opening,
      reserve,
      paid: funding.paid,
      events: funding.events,
      mutual: funding.mutual,
    };
  };
}

const NO_FUNDING = { paid: new Map<Grant, number>(), events: [], mutual: [] };

/** What an organisation saves when income falls, and what shrinking further than ever before costs once. */
function shrinking({ adaptability, frictionMonths }: Organisation) {
  let deepest = 0;
  return (loss: number, variable: number, part: number): { saved: number; friction: number } => {
    const saved = Math.min(adaptability * Math.max(0, loss), variable);
    const depth = saved / part;
    const friction = (frictionMonths / 12) * Math.max(0, depth - deepest);
    deepest = Math.max(deepest, depth);
    return { saved, friction };
  };
}

/** Whether a closing reserve is the end of the organisation. */
export const falls = ({ reserve }: OrganisationYear, { minimumReserve }: Organisation): boolean =>
  reserve < minimumReserve - 0.005;
