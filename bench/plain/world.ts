import type { Stream } from '../../src/model/tables';
import { horizonOf, lotSpan, partOfYear, rowSpan, yearIn, type Horizon, type Span } from './calendar';
import type { Levers } from './levers';
import type {
  GrantRow,
  LotRow,
  MunicipalRow,
  NeighbourhoodRow,
  OrganisationRow,
  PlainModel,
  ReachRow,
  SupportRow,
  TargetRow,
  TransitionRow,
} from './model';
import { pricesOf, type Prices } from './prices';

type Filled<Row, Key extends keyof Row> = Omit<Row, Key> & {
  readonly [K in Key]-?: NonNullable<Row[K]>;
};

export type Lot = Filled<
  LotRow,
  | 'indexed'
  | 'coordinationFee'
  | 'ringFenced'
  | 'mainPassThrough'
  | 'minSubcontractShare'
  | 'minSubcontractors'
  | 'countedTypes'
> & {
  /** What is not ring-fenced, euros a year. */
  readonly free: number;
  readonly span: Span;
  /** Part of each year of the horizon in which it runs. */
  readonly parts: readonly number[];
};

export interface MunicipalStream {
  readonly organisation: string;
  readonly type: string;
  readonly stream: Stream;
  readonly lot: string | null;
  readonly share: number | null;
  readonly amount: number | null;
  readonly indexed: number;
  /** Null: the main contractor's. */
  readonly passThrough: number | null;
  readonly vatRate: number;
  readonly parts: readonly number[];
}

export type Organisation = Filled<
  OrganisationRow,
  'wageShare' | 'minimumReserve' | 'adaptability' | 'ownIncomeFollows' | 'frictionMonths' | 'fte'
>;

export type Grant = Filled<GrantRow, 'lag' | 'recovers' | 'advance'> & {
  readonly parts: readonly number[];
  /** The year of its first decision. */
  readonly decidedFirst: number;
};

/** One scenario's inputs, complete: overrides laid over, defaults filled in, calendars worked out. */
export interface World {
  readonly name: string;
  readonly levers: Levers;
  readonly horizon: Horizon;
  /** Part of each year that lies within the horizon. */
  readonly parts: readonly number[];
  readonly prices: Prices;
  readonly lots: readonly Lot[];
  readonly targets: readonly TargetRow[];
  readonly organisations: readonly Organisation[];
  readonly municipal: readonly MunicipalStream[];
  /** Who has a subsidy. */
  readonly subsidised: ReadonlySet<string>;
  readonly grants: ReadonlyMap<string, readonly Grant[]>;
  readonly supportTo: ReadonlyMap<string, readonly SupportRow[]>;
  readonly transition: TransitionRow | null;
  readonly reach: readonly ReachRow[];
  readonly neighbourhoods: readonly NeighbourhoodRow[];
}

export const horizonIn = (model: PlainModel): Horizon =>
  horizonOf(
    model.firstYear,
    model.lastYear,
    (model.lots ?? []).map((lot) => lotSpan(lot.start, lot.termMonths)),
  );

export function worldOf(name: string, model: PlainModel, levers: Levers, prices: Prices): World {
  const horizon = horizonIn(model);
  const proRata = model.proRata ?? 'months';
  const partsOf = (span: Span): number[] => horizon.years.map((year) => partOfYear(span, year, proRata));
  const lots = (model.lots ?? []).map((row) => lotOf(row, partsOf));
  const types = new Map(model.organisations.map((row) => [row.organisation, row.type]));
  return {
    name,
    levers,
    horizon,
    parts: partsOf(horizon),
    prices,
    lots,
    targets: model.targets ?? [],
    organisations: model.organisations.map(organisationOf),
    municipal: (model.municipal ?? []).map((row) => {
      const within = lots.find((lot) => lot.lot === row.lot)?.span ?? horizon;
      return streamOf(row, types.get(row.organisation) ?? '', partsOf(rowSpan(row.from, row.to, within)));
    }),
    subsidised: new Set(
      (model.municipal ?? []).filter((row) => row.stream === 'subsidy').map((row) => row.organisation),
    ),
    grants: grouped(
      (model.grants ?? []).map((row) => grantOf(row, horizon, partsOf)),
      (grant) => grant.organisation,
    ),
    supportTo: grouped(model.support ?? [], (row) => row.to),
    transition: model.transition ?? null,
    reach: model.reach ?? [],
    neighbourhoods: model.neighbourhoods ?? [],
  };
}

export const worldPrices = (model: PlainModel): Prices =>
  pricesOf(model.indexation ?? [], model.priceLevelYear);

function lotOf(row: LotRow, partsOf: (span: Span) => number[]): Lot {
  const span = lotSpan(row.start, row.termMonths);
  const ringFenced = row.ringFenced ?? 0;
  return {
    ...row,
    indexed: row.indexed ?? 1,
    coordinationFee: row.coordinationFee ?? 0,
    ringFenced,
    mainPassThrough: row.mainPassThrough ?? 1,
    minSubcontractShare: row.minSubcontractShare ?? 0,
    minSubcontractors: row.minSubcontractors ?? 0,
    countedTypes: row.countedTypes ?? [],
    free: row.annualValue - ringFenced,
    span,
    parts: partsOf(span),
  };
}

const streamOf = (row: MunicipalRow, type: string, parts: readonly number[]): MunicipalStream => ({
  organisation: row.organisation,
  type,
  stream: row.stream,
  lot: row.lot ?? null,
  share: row.share ?? null,
  amount: row.amount ?? null,
  indexed: row.indexed ?? 1,
  passThrough: row.passThrough ?? (row.stream === 'partner' ? null : 1),
  vatRate: row.vatRate ?? 0,
  parts,
});

const organisationOf = (row: OrganisationRow): Organisation => ({
  ...row,
  wageShare: row.wageShare ?? 0.7,
  minimumReserve: row.minimumReserve ?? 0,
  adaptability: row.adaptability ?? 0,
  ownIncomeFollows: row.ownIncomeFollows ?? 0,
  frictionMonths: row.frictionMonths ?? 0,
  fte: row.fte ?? 0,
});

const grantOf = (row: GrantRow, horizon: Horizon, partsOf: (span: Span) => number[]): Grant => ({
  ...row,
  lag: row.lag ?? 0,
  recovers: row.recovers ?? false,
  advance: row.advance ?? 1,
  parts: partsOf(rowSpan(row.from, row.to, horizon)),
  decidedFirst: row.from === null || row.from === undefined ? horizon.years[0]! : yearIn(row.from),
});

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
