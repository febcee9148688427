import type { Course } from './course';
import type { Reached } from './result';
import type { IncomeMix } from './risk/income-mix';

/** The reference, and what every scenario says of it: worked out once for all of them. */
export interface Reference {
  readonly course: Course;
  /** Per organisation. */
  readonly mixes: readonly IncomeMix[];
  readonly reached: Reached;
}
