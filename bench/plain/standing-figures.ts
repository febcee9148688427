import { isThere, total } from './euros';
import type { OrganisationRun } from './world-run';
import type { Organisation } from './world';

/** Opening reserve over a month of costs; null where there are no costs. */
export function reserveMonths({ openingReserve, fixedCosts, variableCosts }: Organisation): number | null {
  const costs = fixedCosts + variableCosts;
  return costs > 0 ? openingReserve / (costs / 12) : null;
}

export interface ReferenceShares {
  readonly dependency: number | null;
  readonly concentration: number | null;
  readonly broughtIn: number | null;
}

/** §9: where an organisation's income comes from, over the whole reference. */
export function referenceShares(run: OrganisationRun): ReferenceShares {
  const over = (key: 'municipal' | 'own' | 'grants' | 'support' | 'income'): number =>
    total(run.years.map((year) => year[key]));
  const income = over('income');
  const municipal = over('municipal');
  const byFunder = new Map<string, number>();
  for (const { paid } of run.years) {
    for (const [{ funder }, amount] of paid) byFunder.set(funder, (byFunder.get(funder) ?? 0) + amount);
  }
  const sources = [municipal, over('own'), ...byFunder.values(), ...run.supporters.values()];
  return {
    dependency: isThere(income) ? municipal / income : null,
    concentration: isThere(income) ? total(sources.map((source) => (source / income) ** 2)) : null,
    broughtIn: isThere(municipal) ? (over('own') + over('grants') + over('support')) / municipal : null,
  };
}
