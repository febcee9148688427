import { euro, months, rate } from '../../core/unit';
import type {
  Grant,
  Lot,
  MunicipalStream,
  Organisation,
  Tables,
  Target,
  TargetGround,
  Transition,
} from '../model';
import { EVERY_LOT, NOT_YET_GIVEN, ON_SUBSIDIES } from '../tables';
import type { ParsedTables } from './parsed-tables';
import type { Row } from './tables/columns';

/** Positions of names in their tables. */
export interface Positions {
  readonly organisation: ReadonlyMap<string, number>;
  readonly lot: ReadonlyMap<string, number>;
}

export const positionsOf = (tables: ParsedTables): Positions => ({
  organisation: new Map(tables.organisations.map(({ row }, at) => [row.organisation, at])),
  lot: new Map(tables.lots.map(({ row }, at) => [row.lot, at])),
});

/**
 * From rows that have been checked to the domain; every name becomes a position. Every field is written out:
 * objects made by copying the parser's rows are many times slower to read, and the model reads them often.
 */
export const buildTables = (tables: ParsedTables, at: Positions): Tables => ({
  lots: tables.lots.map(({ row }) => lotOf(row, at)),
  targets: tables.targets.map(({ row }) => targetOf(row, at)),
  transition: tables.transition[0] === undefined ? null : transitionOf(tables.transition[0].row),
  organisations: tables.organisations.map(({ row }) => organisationOf(row)),
  municipal: tables.municipal.map(({ row }) => municipalOf(row, at)),
  grants: tables.grants.map(({ row }) => grantOf(row, at)),
});

const lotOf = (row: Row<'lots'>, at: Positions): Lot => ({
  name: row.lot,
  annualValue: row.annualValue,
  start: row.start.month,
  termMonths: months(row.termMonths),
  wageShare: row.wageShare,
  indexed: rate(row.indexed),
  coordinationFee: rate(row.coordinationFee),
  ringFenced: euro(row.ringFenced),
  mainContractor: row.mainContractor === null ? null : at.organisation.get(row.mainContractor)!,
  mainPassThrough: row.mainPassThrough,
  minSubcontractShare: rate(row.minSubcontractShare),
  minSubcontractors: row.minSubcontractors,
  countedTypes: row.countedTypes,
});

const targetOf = (row: Row<'targets'>, at: Positions): Target => ({
  name: row.name,
  ground: groundOf(row.lot, at),
  kind: row.kind,
  unit: row.unit,
  amount: row.amount,
  from: row.from,
  phase: row.phase,
  indexed: row.indexed,
});

const groundOf = (lot: string, at: Positions): TargetGround => {
  if (lot === EVERY_LOT) return { on: 'everyLot' };
  if (lot === ON_SUBSIDIES) return { on: 'subsidies' };
  if (lot === NOT_YET_GIVEN) return { on: 'notYetGiven' };
  return { on: 'lot', lot: at.lot.get(lot)! };
};

const transitionOf = (row: Row<'transition'>): Transition => ({
  budget: row.budget,
  from: row.from,
  to: row.to,
  taper: row.taper,
  capPerOrganisation: row.capPerOrganisation,
  rule: row.rule,
  countsAsMunicipal: row.countsAsMunicipal,
  types: row.types,
});

const organisationOf = (row: Row<'organisations'>): Organisation => ({
  name: row.organisation,
  type: row.type,
  ring: row.ring,
  fixedCosts: row.fixedCosts,
  variableCosts: row.variableCosts,
  wageShare: rate(row.wageShare),
  ownIncome: row.ownIncome,
  openingReserve: row.openingReserve,
  minimumReserve: euro(row.minimumReserve),
  adaptability: rate(row.adaptability),
  ownIncomeFollows: rate(row.ownIncomeFollows),
  frictionMonths: months(row.frictionMonths),
  fte: row.fte,
  subsidisedSince: row.subsidisedSince,
});

const municipalOf = (row: Row<'municipal'>, at: Positions): MunicipalStream => ({
  organisation: at.organisation.get(row.organisation)!,
  stream: row.stream,
  lot: row.lot === null ? null : at.lot.get(row.lot)!,
  share: row.share,
  amount: row.amount,
  from: row.from?.first ?? null,
  to: row.to?.last ?? null,
  indexed: rate(row.indexed),
  passThrough: row.passThrough,
  vatRate: rate(row.vatRate),
  awardProbability: rate(row.awardProbability),
});

const grantOf = (row: Row<'grants'>, at: Positions): Grant => ({
  organisation: at.organisation.get(row.organisation)!,
  funder: row.funder,
  amount: row.amount,
  from: row.from?.first ?? null,
  to: row.to?.last ?? null,
  condition: row.condition,
  threshold: row.threshold ?? 0,
  dependsOn: row.dependsOn,
  maxShare: row.maxShare,
  term: row.term,
  lag: row.lag,
  recovers: row.recovers,
  advance: rate(row.advance),
  withdrawalProbability: rate(row.withdrawalProbability),
});
