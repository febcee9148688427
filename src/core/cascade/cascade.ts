import type { EventLog } from './event-log';
import type { GrantBook, GrantState } from './grant-book';
import type { CascadeMoney } from './money';
import type { Scene } from './scene';

/** What a run of the cascade works on; it writes into `state`, `scene` and `log`. */
export interface Cascade {
  readonly book: GrantBook;
  readonly money: CascadeMoney;
  readonly state: GrantState;
  readonly scene: Scene;
  /** Null where only the outcome matters. */
  readonly log: EventLog | null;
}
