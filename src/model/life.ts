import type { EventLog } from '../core/cascade/event-log';
import type { GrantState } from '../core/cascade/grant-state';
import { emptyScene } from '../core/cascade/scene';
import type { Ledger } from '../core/ledger';
import type { GivenIncome, Life } from '../core/live-years';
import type { Stage } from './stage';

/** Where a life is written down; `log` where events are wanted. */
interface Written {
  readonly ledger: Ledger;
  readonly state: GrantState;
  readonly log: EventLog | null;
  /** Whether it is read what conditions had left. */
  readonly margins: boolean;
}

/** A life on a stage, still to be lived. Lives are made here only, so that they have one shape. */
export const newLife = (
  stage: Stage,
  given: GivenIncome,
  { ledger, state, log, margins }: Written,
): Life => ({
  books: stage.books,
  given,
  transitionCounts: stage.transitionCounts,
  incomeReference: stage.incomeReference,
  cascade: {
    book: stage.grants,
    terms: stage.terms,
    measure: {
      costs: stage.books.costs,
      municipalReference: stage.municipalReference,
      part: stage.books.part,
    },
    state,
    scene: emptyScene(),
    log,
  },
  ledger,
  allHold: log === null ? stage.terms.allHold : null,
  margins,
});
