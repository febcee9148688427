import type { Values } from './vocabulary';

/** A part of an expression that has been checked; null is what does not exist. */
export interface NumberTerm {
  readonly type: 'number';
  /** How far apart two of these may be and still be equal. */
  readonly slack: number;
  /** Whether it speaks of no figure. */
  readonly constant: boolean;
  /** Never NaN or infinite: `NotComputable` is thrown instead. */
  readonly of: (values: Values) => number | null;
}

export interface LogicalTerm {
  readonly type: 'logical';
  readonly constant: boolean;
  readonly of: (values: Values) => boolean;
}

export type Term = NumberTerm | LogicalTerm;

/** No number comes out, such as from a division by zero; caught where a term is asked for its value. */
class NotComputable extends Error {
  constructor() {
    super('No number comes out of this expression');
    this.name = 'NotComputable';
  }
}

export const finite = (number: number): number => {
  if (!Number.isFinite(number)) throw new NotComputable();
  return number;
};

/** What a term says of these values; `not-computable` where no number comes out on the way. */
export const answerOf = <T extends Term>(term: T, values: Values): ReturnType<T['of']> | 'not-computable' => {
  try {
    return term.of(values) as ReturnType<T['of']>;
  } catch (error) {
    if (error instanceof NotComputable) return 'not-computable';
    throw error;
  }
};
