import type { Spot } from './refusal';

/** A part of an expression that is allowed, with its place. */
export interface Token extends Spot {
  readonly kind: 'number' | 'figure' | 'function' | 'word' | 'sign';
}
