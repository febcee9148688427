import { total } from './euros';
import { contractsOf, lotYear, type LotYear } from './lot-budget';
import { subsidyYear } from './subsidies';
import type { Lot, MunicipalStream, World } from './world';

export interface LotBudget {
  readonly lot: Lot;
  readonly contracts: readonly MunicipalStream[];
  readonly years: readonly LotYear[];
}

/** All the municipality pays in one world. */
export interface MunicipalMoney {
  readonly lots: readonly LotBudget[];
  /** Euros per year by organisation, VAT taken off. */
  readonly byOrganisation: ReadonlyMap<string, readonly number[]>;
  /** What it spends itself, euros per year. */
  readonly spent: readonly number[];
}

export function municipalMoney(world: World): MunicipalMoney {
  const lots = world.lots.map((lot) => {
    const contracts = contractsOf(world, lot);
    return { lot, contracts, years: world.parts.map((_, y) => lotYear(world, lot, contracts, y)) };
  });
  const byOrganisation = new Map(
    world.organisations.map(({ organisation }) => [organisation, world.parts.map(() => 0)]),
  );
  const receive = (organisation: string, y: number, amount: number): void => {
    const years = byOrganisation.get(organisation);
    if (years !== undefined) years[y] = years[y]! + amount;
  };
  const subsidies = payOutSubsidies(world, receive);
  for (const budget of lots) payOutLot(world, budget, receive);
  const spent = world.parts.map((_, y) => subsidies[y]! + total(lots.map(({ years }) => years[y]!.net)));
  return { lots, byOrganisation, spent };
}

type Receive = (organisation: string, y: number, amount: number) => void;

function payOutLot(world: World, { lot, years }: LotBudget, receive: Receive): void {
  const ringFencedRows = world.municipal.filter((row) => row.stream === 'ringfenced' && row.lot === lot.lot);
  years.forEach((budget, y) => {
    for (const [row, amount] of budget.byStream) receive(row.organisation, y, amount / (1 + row.vatRate));
    for (const row of ringFencedRows) {
      const amount = (row.share ?? 0) * lot.ringFenced * budget.index * row.parts[y]!;
      receive(row.organisation, y, amount / (1 + row.vatRate));
    }
    if (lot.mainContractor) receive(lot.mainContractor, y, budget.main + budget.coordination);
  });
}

/** Returns what all subsidies together cost the municipality per year. */
function payOutSubsidies(world: World, receive: Receive): number[] {
  const rows = world.municipal.filter((row) => row.stream === 'subsidy');
  const wageShares = new Map(world.organisations.map((row) => [row.organisation, row.wageShare]));
  return world.parts.map((_, y) => {
    const amounts = subsidyYear(world, rows, wageShares, y);
    rows.forEach((row, i) => {
      receive(row.organisation, y, amounts[i]! / (1 + row.vatRate));
    });
    return total(amounts);
  });
}
