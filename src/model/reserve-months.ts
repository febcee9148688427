import type { Organisation } from './model';

/** The opening reserve in months of costs, at the price level of the inputs; null where there are no costs. */
export const reserveMonths = (organisation: Organisation): number | null => {
  const costs = organisation.fixedCosts + organisation.variableCosts;
  return costs > 0 ? organisation.openingReserve / (costs / 12) : null;
};
