import type { MutualGrant } from '../../src/model/result';
import { alwaysHolds, verdict, type FundersView, type Paying } from './grant-condition';
import { isTested, type GrantMemory } from './grant-memory';
import type { Grant } from './world';

/**
 * The grants that stand only because the others do: they pay in the cascade (`survivors`), but not when
 * one starts with nothing and adds what holds. Each is tested as if it paid itself.
 */
export function standingOnlyTogether(
  standing: readonly GrantMemory[],
  survivors: Paying,
  view: FundersView,
): MutualGrant[] {
  const startsPaying = (memory: GrantMemory): boolean =>
    alwaysHolds(memory.grant) || !isTested(memory, view.year);
  const paying = new Map<Grant, number>();
  let waiting: Grant[] = [];
  for (const memory of standing) {
    const pays = survivors.get(memory.grant);
    if (pays === undefined) continue;
    if (startsPaying(memory)) paying.set(memory.grant, pays);
    else waiting.push(memory.grant);
  }
  while (waiting.length > 0) {
    const holding = waiting.filter((grant) => {
      paying.set(grant, survivors.get(grant)!);
      const { holds } = verdict(grant, paying, view);
      paying.delete(grant);
      return holds;
    });
    if (holding.length === 0) break;
    for (const grant of holding) paying.set(grant, survivors.get(grant)!);
    waiting = waiting.filter((grant) => !paying.has(grant));
  }
  return waiting.map(({ organisation, funder }) => ({ year: view.year, organisation, funder }));
}
