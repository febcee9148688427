import { isThere, reaches, total } from './euros';
import { structuralLevel } from './phase';
import { held } from './prices';
import { keptAfter } from './shared-loss';
import { targetOnLot } from './targets';
import type { Lot, MunicipalStream, World } from './world';

/** A lot in one year, euros before VAT is taken off. */
export interface LotYear {
  /** What the municipality pays of a euro of the price level. */
  readonly index: number;
  readonly gross: number;
  readonly ringFenced: number;
  readonly target: number;
  readonly cut: number;
  readonly unmet: number;
  readonly net: number;
  readonly coordination: number;
  readonly main: number;
  readonly partners: number;
  readonly subcontracted: number;
  readonly subcontractShare: number;
  readonly subcontractors: number;
  readonly meetsSubcontractShare: boolean | null;
  readonly meetsSubcontractors: boolean | null;
  /** What each subcontract and partnership of the lot gets. */
  readonly byStream: ReadonlyMap<MunicipalStream, number>;
}

export const contractsOf = (world: World, lot: Lot): MunicipalStream[] =>
  world.municipal.filter(
    ({ stream, lot: of }) => of === lot.lot && (stream === 'subcontract' || stream === 'partner'),
  );

/** §4: a lot's budget in year `y` of the horizon. `contracts` are its subcontracts and partnerships. */
export function lotYear(world: World, lot: Lot, contracts: readonly MunicipalStream[], y: number): LotYear {
  const { levers, prices, horizon } = world;
  const year = horizon.years[y]!;
  const index = held(prices.paid(lot.wageShare, year), 1 - lot.indexed * (1 - levers.indexationWithheld));
  const gross = lot.annualValue * index * lot.parts[y]!;
  const ringFenced = lot.ringFenced * index * lot.parts[y]!;
  const available = gross - ringFenced;
  const target = targetOnLot(world, lot, y, index);
  const cut = levers.cut * structuralLevel(levers.cutPhase, levers.cutFrom, year) * available;
  const reduction = Math.min(target + cut, available);
  const delivery = (1 - lot.coordinationFee) * (available - reduction);
  const before = (1 - lot.coordinationFee) * available;
  const divided = divide(world, lot, contracts, y, { index, before, delivery });
  return {
    index,
    gross,
    ringFenced,
    target,
    cut,
    unmet: target + cut - reduction,
    net: gross - reduction,
    coordination: lot.coordinationFee * (available - reduction),
    ...divided,
    ...minima(lot, contracts, divided.byStream, delivery, lot.parts[y]! > 0),
  };
}

interface Budget {
  readonly index: number;
  readonly before: number;
  readonly delivery: number;
}

/** The delivery budget over the main contractor, the partners and the subcontractors. */
function divide(
  world: World,
  lot: Lot,
  contracts: readonly MunicipalStream[],
  y: number,
  { index, before, delivery }: Budget,
): Pick<LotYear, 'main' | 'partners' | 'subcontracted' | 'byStream'> {
  const mainPassThrough = world.levers.mainPassThrough ?? lot.mainPassThrough;
  const base = lot.free * (1 - lot.coordinationFee);
  const asked = contracts.map((row) => {
    if (world.levers.outOfPlan.includes(row.organisation)) return 0;
    return (row.amount ?? row.share! * base) * row.parts[y]! * held(index, 1 - row.indexed);
  });
  const scale = total(asked) > before ? before / total(asked) : 1;
  const parties = contracts.map((row, i) => ({
    amount: asked[i]! * scale,
    passThrough: row.passThrough ?? mainPassThrough,
  }));
  const rest = Math.max(0, before - total(parties.map((party) => party.amount)));
  const kept = keptAfter(before - delivery, [...parties, { amount: rest, passThrough: mainPassThrough }]);
  const sumOf = (stream: string): number =>
    total(contracts.map((row, i) => (row.stream === stream ? kept[i]! : 0)));
  return {
    main: kept[contracts.length]!,
    partners: sumOf('partner'),
    subcontracted: sumOf('subcontract'),
    byStream: new Map(contracts.map((row, i) => [row, kept[i]!])),
  };
}

/** Whether enough goes, to enough subcontractors, of the types that count. */
function minima(
  lot: Lot,
  contracts: readonly MunicipalStream[],
  byStream: ReadonlyMap<MunicipalStream, number>,
  delivery: number,
  runs: boolean,
): Pick<LotYear, 'subcontractShare' | 'subcontractors' | 'meetsSubcontractShare' | 'meetsSubcontractors'> {
  const counted = contracts.filter(
    ({ stream, type }) =>
      stream === 'subcontract' && (lot.countedTypes.length === 0 || lot.countedTypes.includes(type)),
  );
  const euros = total(counted.map((row) => byStream.get(row)!));
  const getting = new Set(
    counted.filter((row) => isThere(byStream.get(row)!)).map(({ organisation }) => organisation),
  );
  return {
    subcontractShare: isThere(delivery) ? euros / delivery : 0,
    subcontractors: getting.size,
    meetsSubcontractShare: runs ? reaches(euros, lot.minSubcontractShare * delivery) : null,
    meetsSubcontractors: runs ? getting.size >= lot.minSubcontractors : null,
  };
}
