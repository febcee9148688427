import { indexFactors } from '../core/index-factors';
import type { Model } from './model';

/** Index factors per year of the horizon, by wage share; each wage share is worked out once. */
export interface Indices {
  /** What costs and own income do. */
  readonly cost: (wageShare: number) => readonly number[];
  /** What the municipality pays, before anything is withheld. */
  readonly paid: (wageShare: number) => readonly number[];
}

export const indicesOf = (model: Model): Indices => {
  const period = { priceLevelYear: model.priceLevelYear, years: model.horizon.years };
  return {
    cost: remembered((wageShare) => indexFactors(model.costRates, wageShare, period)),
    paid: remembered((wageShare) => indexFactors(model.paidRates, wageShare, period)),
  };
};

const remembered = (factors: (wageShare: number) => readonly number[]) => {
  const known = new Map<number, readonly number[]>();
  return (wageShare: number): readonly number[] => {
    const found = known.get(wageShare);
    if (found !== undefined) return found;
    const made = factors(wageShare);
    known.set(wageShare, made);
    return made;
  };
};
