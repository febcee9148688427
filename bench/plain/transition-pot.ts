import { isThere, reaches, total } from './euros';
import type { MunicipalMoney } from './municipal-money';
import type { TransitionRow } from './model';
import { reserveMonths } from './standing-figures';
import type { World } from './world';

export interface TransitionPot {
  readonly requested: readonly number[];
  readonly paid: readonly number[];
  readonly remaining: number;
  /** Euros per year by organisation. */
  readonly byOrganisation: ReadonlyMap<string, readonly number[]>;
}

interface Request {
  readonly organisation: string;
  readonly asked: number;
  readonly reserveMonths: number | null;
}

/** §7. Null where the model has no transition budget. */
export function transitionPot(
  world: World,
  money: MunicipalMoney,
  reference: MunicipalMoney,
): TransitionPot | null {
  const pot = world.transition;
  if (pot === null) return null;
  const byOrganisation = new Map(
    world.organisations.map(({ organisation }) => [organisation, world.parts.map(() => 0)]),
  );
  const requested = world.parts.map(() => 0);
  const paid = world.parts.map(() => 0);
  let remaining = pot.budget;
  if (world.levers.transition) {
    const losses = lossesOf(world, pot, money, reference);
    for (const [y, year] of world.horizon.years.entries()) {
      if (year < (pot.from ?? year) || year > (pot.to ?? year)) continue;
      const requests = losses.map((loss) => ({
        ...loss,
        asked: asks(pot, loss.years[y]!, y - loss.firstLoss, world.parts[y]!),
      }));
      const payments = sharedOut(pot, requests, remaining);
      requested[y] = total(requests.map(({ asked }) => asked));
      paid[y] = total([...payments.values()]);
      for (const [name, amount] of payments) byOrganisation.get(name)![y] = amount;
      remaining = Math.max(0, remaining - paid[y]);
    }
  }
  return { requested, paid, remaining, byOrganisation };
}

function lossesOf(world: World, pot: TransitionRow, money: MunicipalMoney, reference: MunicipalMoney) {
  const types = pot.types ?? [];
  return world.organisations
    .filter(({ type }) => types.length === 0 || types.includes(type))
    .map((organisation) => {
      const name = organisation.organisation;
      const now = money.byOrganisation.get(name)!;
      const years = reference.byOrganisation.get(name)!.map((before, y) => before - now[y]!);
      const firstLoss = years.findIndex(isThere);
      return { organisation: name, years, firstLoss, reserveMonths: reserveMonths(organisation) };
    });
}

function asks(pot: TransitionRow, loss: number, k: number, part: number): number {
  if (!isThere(loss)) return 0;
  return Math.min((pot.taper[k] ?? 0) * loss, (pot.capPerOrganisation ?? Infinity) * part);
}

/** Who gets what; all of it while the pot holds. */
function sharedOut(pot: TransitionRow, requests: readonly Request[], left: number): Map<string, number> {
  const wanted = total(requests.map(({ asked }) => asked));
  if (reaches(left, wanted)) return new Map(requests.map(({ organisation, asked }) => [organisation, asked]));
  if (pot.rule !== 'priority') {
    const scale = left / wanted;
    return new Map(requests.map(({ organisation, asked }) => [organisation, asked * scale]));
  }
  const months = (request: Request): number => request.reserveMonths ?? Infinity;
  const payments = new Map<string, number>();
  let remaining = left;
  for (const request of [...requests].sort((a, b) => (months(a) === months(b) ? 0 : months(a) - months(b)))) {
    const amount = Math.min(request.asked, remaining);
    payments.set(request.organisation, amount);
    remaining -= amount;
  }
  return payments;
}
