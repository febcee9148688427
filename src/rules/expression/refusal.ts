import type { ExpressionFault, FaultKind } from '../../model/expression';

/** Ends the reading of an expression; thrown and caught within this folder only, so that a walk need not carry it. */
export class Refusal extends Error {
  constructor(readonly fault: ExpressionFault) {
    super(fault.fault);
    this.name = 'Refusal';
  }
}

/** A place in an expression: the character counted from 1, and what stands there. */
export interface Spot {
  readonly at: number;
  readonly text: string;
}

/** Longer parts are not repeated in a sentence. */
const LONGEST_PART = 30;

export const refuse = (
  fault: FaultKind,
  spot: Spot | null,
  more: { readonly instead?: string | null; readonly known?: readonly string[] } = {},
): never => {
  throw new Refusal({
    fault,
    at: spot?.at ?? null,
    part: (spot?.text ?? '').slice(0, LONGEST_PART),
    instead: more.instead ?? null,
    known: more.known ?? [],
  });
};
