import type { CascadeEvent, Effect } from '../../src/model/result';
import type { FundersView, Verdict } from './grant-condition';
import type { Grant } from './world';

/** What a funder remembers of earlier years. */
export interface GrantMemory {
  readonly grant: Grant;
  /** Lost or ended for good. */
  gone: boolean;
  /** Did not pay last time it was tested, but may come back. */
  away: boolean;
  notice: { readonly lostIn: number; readonly verdict: Verdict } | null;
}

export const freshMemory = (grant: Grant): GrantMemory => ({ grant, gone: false, away: false, notice: null });

/** Whether a funder decides on its grant in this year. */
function isDecided({ term, decidedFirst }: Grant, year: number): boolean {
  return !term || (year >= decidedFirst && (year - decidedFirst) % term === 0);
}

/** A decision after the first one. */
export const isRenewed = (grant: Grant, year: number): boolean =>
  Boolean(grant.term) && year > grant.decidedFirst && isDecided(grant, year);

/** Whether its condition is looked at this year; in its notice years it is not. */
export const isTested = ({ grant, away, notice }: GrantMemory, year: number): boolean =>
  notice === null && (away || isDecided(grant, year));

export const cascadeEvent = (
  grant: Grant,
  view: FundersView,
  round: number,
  effect: Effect,
  { required, actual }: Pick<Verdict, 'required' | 'actual'>,
  amount: number,
): CascadeEvent => ({
  year: view.year,
  round,
  organisation: grant.organisation,
  funder: grant.funder,
  effect,
  condition: grant.condition,
  required,
  actual,
  amount,
});
