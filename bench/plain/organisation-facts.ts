import type { Organisation, World } from './world';

/** What an organisation's year is made of before anybody pays it: euros, the scenario's factors included. */
export interface OrganisationFacts {
  readonly part: number;
  /** Costs at full activity. */
  readonly costs: number;
  /** The part of those that could be saved. */
  readonly variable: number;
  /** Own income at full activity the year before. */
  readonly own: number;
}

export function organisationFacts(world: World, organisation: Organisation): OrganisationFacts[] {
  const { levers, prices, parts } = world;
  return world.horizon.years.map((year, y) => {
    const part = parts[y]!;
    const costIndex = prices.full(organisation.wageShare, year) * part * levers.costFactor;
    return {
      part,
      costs: (organisation.fixedCosts + organisation.variableCosts) * costIndex,
      variable: organisation.variableCosts * costIndex,
      own: organisation.ownIncome * prices.full(0, year) * part * levers.ownIncomeFactor,
    };
  });
}
