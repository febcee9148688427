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
  const pays = ({ grant }: GrantMemory): boolean => survivors.has(grant);
  const paying = new Map<Grant, number>();
  for (const memory of standing.filter(pays).filter(startsPaying)) {
    paying.set(memory.grant, survivors.get(memory.grant)!);
  }
  let waiting = [...survivors.keys()].filter((grant) => !paying.has(grant));
  for (;;) {
    const holding = waiting.filter((grant) => {
      const withItself = new Map(paying).set(grant, survivors.get(grant)!);
      return verdict(grant, withItself, view).holds;
    });
    if (holding.length === 0) break;
    for (const grant of holding) paying.set(grant, survivors.get(grant)!);
    waiting = waiting.filter((grant) => !paying.has(grant));
  }
  return waiting.map(({ organisation, funder }) => ({ year: view.year, organisation, funder }));
}
