import type { EventLog } from '../core/cascade/event-log';
import { grantState, type GrantState } from '../core/cascade/grant-state';
import { emptyLedger, type Ledger } from '../core/ledger';
import { liveYears, type GivenIncome } from '../core/live-years';
import { newLife } from './life';
import type { Stage } from './stage';
import { paySupport, type SupportFlow } from './support';

/** All organisations through the years: the income they were given, and what followed from it. */
export interface Run extends Omit<GivenIncome, 'grants'> {
  readonly ledger: Ledger;
  readonly grantState: GrantState;
}

/**
 * All organisations over all years. Who gets no support is run through its years at once, which keeps its rows
 * in the processor's cache; the others go year by year, because support depends on who failed before.
 */
export const runAll = (
  stage: Stage,
  flows: readonly SupportFlow[],
  income: { readonly municipal: Float64Array; readonly transition: Float64Array | null },
  log: EventLog | null,
): Run => {
  const { organisations } = stage;
  const { years } = stage.books;
  const given: GivenIncome = {
    municipal: income.municipal,
    transition: income.transition ?? stage.nothing,
    support: flows.length === 0 ? stage.nothing : new Float64Array(organisations * years),
    grants: null,
  };
  const ledger = emptyLedger(organisations, years);
  const state = grantState(stage.grants);
  const life = newLife(stage, given, { ledger, state, log, margins: false });
  const supported = new Set(flows.map(({ to }) => to));
  for (let i = 0; i < organisations; i++) {
    if (!supported.has(i)) liveYears(life, i, 0, years);
  }
  for (let y = 0; y < years; y++) {
    paySupport(flows, ledger.failed, given.support, years, y);
    for (const i of supported) liveYears(life, i, y, y + 1);
  }
  return {
    municipal: given.municipal,
    transition: given.transition,
    support: given.support,
    ledger,
    grantState: state,
  };
};
