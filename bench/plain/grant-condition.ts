import { isThere, reaches } from './euros';
import type { Grant } from './world';

/** An organisation's year as its funders see it; euros. */
export interface FundersView {
  readonly y: number;
  readonly year: number;
  readonly part: number;
  readonly costs: number;
  readonly own: number;
  /** Municipal money, the transition budget with it where that counts. */
  readonly counted: number;
  readonly referenceMunicipal: number;
  /** Municipality, transition, support and own income together. */
  readonly withoutGrants: number;
}

/** Which grants pay, with what they pay. */
export type Paying = ReadonlyMap<Grant, number>;

export interface Verdict {
  readonly holds: boolean;
  /** Euros; null where the condition is not about euros. */
  readonly required: number | null;
  readonly actual: number | null;
}

/** What a grant pays in a year in which it pays, euros. Guarantees apart. */
export function worth(grant: Grant, view: FundersView): number {
  const full = grant.amount * grant.parts[view.y]!;
  const capped = (amount: number): number =>
    grant.maxShare === null || grant.maxShare === undefined
      ? amount
      : Math.min(amount, grant.maxShare * view.costs);
  if (grant.condition === 'match') return capped(Math.min(full, grant.threshold! * view.counted));
  if (grant.condition === 'proportional' && isThere(view.referenceMunicipal)) {
    return capped(full * Math.min(1, view.counted / view.referenceMunicipal));
  }
  return capped(full);
}

export function grantsOf(paying: Paying): number {
  let sum = 0;
  for (const amount of paying.values()) sum += amount;
  return sum;
}

/** Tests one grant against what pays now. `itself` is in `paying` if it is to count as paying. */
export function verdict(itself: Grant, paying: Paying, view: FundersView): Verdict {
  const threshold = itself.threshold ?? 0;
  const others = (): number => grantsOf(paying) - (paying.get(itself) ?? 0);
  const atLeast = (actual: number, required: number): Verdict => ({
    holds: reaches(actual, required),
    required,
    actual,
  });
  switch (itself.condition) {
    case 'any':
      return { holds: isThere(view.counted), required: 0, actual: view.counted };
    case 'amount':
      return atLeast(view.counted, threshold * view.part);
    case 'share':
      return atLeast(view.counted, threshold * view.costs);
    case 'retained':
      return atLeast(view.counted, threshold * view.referenceMunicipal);
    case 'own':
      return atLeast(view.own, threshold * view.costs);
    case 'covered':
      return atLeast(view.withoutGrants + grantsOf(paying), threshold * view.costs);
    case 'coveredWithout':
      return atLeast(view.withoutGrants + others(), threshold * view.costs);
    case 'cofunders':
      return atLeast(others(), threshold * view.costs);
    case 'funder':
      return {
        holds: [...paying.keys()].some((grant) => grant.funder === itself.dependsOn),
        required: null,
        actual: null,
      };
    case 'none':
    case 'proportional':
    case 'match':
    case 'guarantee':
      return { holds: true, required: null, actual: null };
  }
}

/** Conditions that hold always, whatever else pays. */
export const alwaysHolds = ({ condition }: Grant): boolean =>
  condition === 'none' || condition === 'proportional' || condition === 'match';
