import type { EventLog } from './event-log';
import type { GrantBook } from './grant-book';
import type { GrantState } from './grant-state';
import type { GrantTerms, Measure } from './grant-terms';
import type { Scene } from './scene';

/** What a run of the cascade works on; it writes into `state`, `scene` and `log`. */
export interface Cascade {
  readonly book: GrantBook;
  readonly terms: GrantTerms;
  readonly measure: Measure;
  readonly state: GrantState;
  readonly scene: Scene;
  /** Null where only the outcome matters. */
  readonly log: EventLog | null;
}
