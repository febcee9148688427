import type { Evaluator } from '../../model/evaluate';
import type { Problem } from '../../model/problem';

/** A model that memory holds. Where its cells stand is left out: the same content may stand elsewhere by now. */
export interface KnownModel {
  readonly hash: string;
  readonly organisations: number;
  readonly lots: number;
  /** What is wrong with the tables themselves, such as a missing header. */
  readonly tableProblems: readonly Problem[];
  /** What is wrong or striking in their cells; what only shows in a scenario, its evaluation says. */
  readonly cellProblems: readonly Problem[];
  /** Null where a problem is an error. */
  readonly evaluator: Evaluator | null;
}

/** How many errors keep a model from being calculated. */
export const errorsOf = ({ tableProblems, cellProblems }: KnownModel): number =>
  [...tableProblems, ...cellProblems].filter(({ severity }) => severity === 'error').length;
