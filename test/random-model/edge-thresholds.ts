import { leversOf, noLevers } from '../../bench/plain/levers';
import type { GrantRow, PlainModel } from '../../bench/plain/model';
import { municipalMoney } from '../../bench/plain/municipal-money';
import { organisationFacts } from '../../bench/plain/organisation-facts';
import { overridden } from '../../bench/plain/overridden';
import { horizonIn, worldOf, worldPrices } from '../../bench/plain/world';
import { pick } from './drawn';
import type { Edge, GrantDraft } from './grant-draft';

/** What an organisation has in one scenario and year, euros. */
interface Purse {
  readonly part: number;
  readonly municipal: number;
  readonly referenceMunicipal: number;
  readonly costs: number;
  readonly own: number;
  readonly support: number;
}

export interface DrawnGrant {
  readonly row: GrantRow;
  readonly draft: GrantDraft;
}

/** Lays drawn thresholds exactly (or, rounded, nearly) on what the organisation has somewhere. */
export function edgeThresholds(model: PlainModel, grants: readonly DrawnGrant[]): GrantRow[] {
  const purseOf = purses(model);
  return grants.map(({ row, draft }) => {
    if (draft.edge === null || row.threshold === null || row.threshold === undefined) return row;
    const mine = grants.filter((other) => other.row.organisation === row.organisation);
    const others = mine.filter(({ row: other }, k) => other !== row && (draft.edge!.others >> (k % 4)) & 1);
    const sum = others.reduce((euros, other) => euros + other.row.amount, 0);
    const exact = onTheEdge(row, purseOf(row.organisation, draft.edge), sum);
    if (!Number.isFinite(exact) || exact < 0) return row;
    if (row.condition === 'amount')
      return { ...row, threshold: draft.edge.rounded ? Math.round(exact) : exact };
    return { ...row, threshold: Math.min(1, draft.edge.rounded ? Math.round(exact * 1e4) / 1e4 : exact) };
  });
}

/** The threshold at which the condition just holds. */
function onTheEdge(row: GrantRow, purse: Purse, others: number): number {
  const withoutGrants = purse.municipal + purse.support + purse.own;
  switch (row.condition) {
    case 'amount':
      return purse.municipal / purse.part;
    case 'share':
      return purse.municipal / purse.costs;
    case 'retained':
      return purse.municipal / purse.referenceMunicipal;
    case 'match':
      return row.amount / purse.municipal;
    case 'own':
      return purse.own / purse.costs;
    case 'covered':
      return (withoutGrants + others + row.amount) / purse.costs;
    case 'coveredWithout':
      return (withoutGrants + others) / purse.costs;
    case 'cofunders':
      return others / purse.costs;
    case 'none':
    case 'any':
    case 'funder':
    case 'proportional':
    case 'guarantee':
      return NaN;
  }
}

function purses(model: PlainModel) {
  const prices = worldPrices(model);
  const firstYear = horizonIn(model).years[0]!;
  const reference = worldOf('reference', model, noLevers(firstYear), prices);
  const scenarios = (model.scenarios ?? []).map((row) =>
    worldOf(row.scenario, overridden(model, row.scenario), leversOf(row, firstYear, model), prices),
  );
  const monies = [reference, ...scenarios].map((world) => ({ world, money: municipalMoney(world) }));
  return (name: string, edge: Edge): Purse => {
    const { world, money } = pick(monies, edge.scenario);
    const y = edge.year % world.parts.length;
    const organisation = world.organisations.find((row) => row.organisation === name)!;
    const { part, costs, own } = organisationFacts(world, organisation)[y]!;
    return {
      part,
      costs,
      own,
      municipal: money.byOrganisation.get(name)![y]!,
      referenceMunicipal: monies[0]!.money.byOrganisation.get(name)![y]!,
      support: (world.supportTo.get(name) ?? []).reduce((sum, row) => sum + row.amount * part, 0),
    };
  };
}
