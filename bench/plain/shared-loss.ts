import { total } from './euros';

/** Somebody who shares in a loss: what they had, and how strongly the loss reaches them. */
export interface Party {
  readonly amount: number;
  readonly passThrough: number;
}

/**
 * What each party keeps of its amount, euros, when `loss` is shared in proportion to amount × pass-through.
 * Nobody loses more than they have: who is at zero drops out and the rest is shared again among those
 * left. When only shielded parties remain, they take what is left in proportion to their amounts.
 */
export function keptAfter(loss: number, parties: readonly Party[]): number[] {
  const weights = parties.map(({ amount, passThrough }) => amount * passThrough);
  const lost = shared(loss, weights, parties);
  const beyond = Math.max(0, loss - total(lost));
  const shielded = parties.map((party, i) => (weights[i] === 0 ? party.amount : 0));
  const broken = total(shielded) > 0 ? Math.min(1, beyond / total(shielded)) : 0;
  return parties.map((party, i) => Math.max(0, party.amount - lost[i]! - shielded[i]! * broken));
}

/** What each party with a weight loses; together less than `loss` when they do not have it. */
function shared(loss: number, weights: readonly number[], parties: readonly Party[]): number[] {
  const atZero = new Set<number>();
  for (;;) {
    const sharing = parties.map((_, i) => i).filter((i) => weights[i]! > 0 && !atZero.has(i));
    const left = loss - total([...atZero].map((i) => parties[i]!.amount));
    const perWeight = left / total(sharing.map((i) => weights[i]!));
    const emptied = sharing.filter((i) => perWeight * weights[i]! > parties[i]!.amount);
    if (emptied.length === 0) {
      return parties.map((party, i) => {
        if (atZero.has(i)) return party.amount;
        return weights[i]! > 0 ? perWeight * weights[i]! : 0;
      });
    }
    for (const i of emptied) atZero.add(i);
  }
}
