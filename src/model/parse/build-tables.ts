import { months, rate } from '../../core/unit';
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

/** From rows that have been checked to the domain; every name becomes a position. */
export const buildTables = (tables: ParsedTables, at: Positions): Tables => ({
  lots: tables.lots.map(({ row }) => lotOf(row, at)),
  targets: tables.targets.map(({ row }) => targetOf(row, at)),
  transition: tables.transition[0] === undefined ? null : transitionOf(tables.transition[0].row),
  organisations: tables.organisations.map(({ row }) => organisationOf(row)),
  municipal: tables.municipal.map(({ row }) => municipalOf(row, at)),
  grants: tables.grants.map(({ row }) => grantOf(row, at)),
});

const lotOf = (
  { lot, start, termMonths, mainContractor, indexed, ...rest }: Row<'lots'>,
  at: Positions,
): Lot => ({
  ...rest,
  name: lot,
  start: start.month,
  termMonths: months(termMonths),
  mainContractor: mainContractor === null ? null : at.organisation.get(mainContractor)!,
  indexed: rate(indexed),
  coordinationFee: rate(rest.coordinationFee),
  ringFenced: rest.ringFenced as Lot['ringFenced'],
  minSubcontractShare: rate(rest.minSubcontractShare),
});

const targetOf = ({ lot, ...rest }: Row<'targets'>, at: Positions): Target => ({
  ...rest,
  ground: groundOf(lot, at),
});

const groundOf = (lot: string, at: Positions): TargetGround => {
  if (lot === EVERY_LOT) return { on: 'everyLot' };
  if (lot === ON_SUBSIDIES) return { on: 'subsidies' };
  if (lot === NOT_YET_GIVEN) return { on: 'notYetGiven' };
  return { on: 'lot', lot: at.lot.get(lot)! };
};

const transitionOf = (row: Row<'transition'>): Transition => row;

const organisationOf = ({ organisation, ...rest }: Row<'organisations'>): Organisation => ({
  ...rest,
  name: organisation,
  wageShare: rate(rest.wageShare),
  minimumReserve: rest.minimumReserve as Organisation['minimumReserve'],
  adaptability: rate(rest.adaptability),
  ownIncomeFollows: rate(rest.ownIncomeFollows),
  frictionMonths: months(rest.frictionMonths),
});

const municipalOf = (
  { organisation, lot, from, to, ...rest }: Row<'municipal'>,
  at: Positions,
): MunicipalStream => ({
  ...rest,
  organisation: at.organisation.get(organisation)!,
  lot: lot === null ? null : at.lot.get(lot)!,
  from: from?.first ?? null,
  to: to?.last ?? null,
  indexed: rate(rest.indexed),
  vatRate: rate(rest.vatRate),
  awardProbability: rate(rest.awardProbability),
});

const grantOf = ({ organisation, from, to, ...rest }: Row<'grants'>, at: Positions): Grant => ({
  ...rest,
  organisation: at.organisation.get(organisation)!,
  from: from?.first ?? null,
  to: to?.last ?? null,
  threshold: rest.threshold ?? 0,
  advance: rate(rest.advance),
  withdrawalProbability: rate(rest.withdrawalProbability),
});
