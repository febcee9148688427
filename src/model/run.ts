import type { EventLog } from '../core/cascade/event-log';
import { grantState, type GrantState } from '../core/cascade/grant-state';
import { begin, liveYear, newLife, type GivenIncome, type Life } from './life';
import type { Stage } from './stage';
import { paySupport, type SupportFlow } from './support';

/** What a run finds out, per organisation and year; `failed` per organisation. */
export interface Ledger {
  readonly own: Float64Array;
  readonly grants: Float64Array;
  readonly income: Float64Array;
  /** After saving and friction. */
  readonly costs: Float64Array;
  readonly activity: Float64Array;
  readonly reserve: Float64Array;
  /** Position of the first year that closes below the minimum; -1 if none. */
  readonly failed: Int16Array;
}

/** All organisations through the years: the income they were given, and what followed from it. */
export interface Run extends GivenIncome {
  readonly ledger: Ledger;
  readonly grantState: GrantState;
}

/** A run over arrays of its own, still to be lived. */
const newRun = (stage: Stage, { municipal, transition, support }: GivenIncome): Run => {
  const { years } = stage.books;
  const cells = stage.organisations * years;
  const ledger: Ledger = {
    own: new Float64Array(cells),
    grants: new Float64Array(cells),
    income: new Float64Array(cells),
    costs: new Float64Array(cells),
    activity: new Float64Array(cells),
    reserve: new Float64Array(cells),
    failed: new Int16Array(stage.organisations).fill(-1),
  };
  return { municipal, transition, support, ledger, grantState: grantState(stage.grants) };
};

/** Lives an organisation's next year and enters it in the ledger. */
const enterYear = (life: Life, ledger: Ledger, year: number): void => {
  const { scene } = life.cascade;
  liveYear(life, year);
  const { at } = scene;
  ledger.own[at] = scene.own;
  ledger.grants[at] = scene.granted;
  ledger.income[at] = scene.income;
  ledger.costs[at] = scene.costs;
  ledger.activity[at] = scene.activity;
  ledger.reserve[at] = scene.reserve;
  ledger.failed[scene.organisation] = scene.failed;
};

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
  const { years } = stage.books;
  const cells = stage.organisations * years;
  const run = newRun(stage, {
    municipal: income.municipal,
    transition: income.transition ?? stage.nothing,
    support: flows.length === 0 ? stage.nothing : new Float64Array(cells),
  });
  const supported = new Map<number, Life>();
  for (const { to } of flows) {
    if (!supported.has(to)) supported.set(to, lifeOf(stage, run, log, to));
  }
  const life = newLife(stage, run, run.grantState, log);
  for (let i = 0; i < stage.organisations; i++) {
    if (supported.has(i)) continue;
    begin(life, i);
    for (let y = 0; y < years; y++) enterYear(life, run.ledger, y);
  }
  for (let y = 0; y < years; y++) {
    paySupport(flows, run.ledger.failed, run.support, years, y);
    for (const each of supported.values()) enterYear(each, run.ledger, y);
  }
  return run;
};

/** A life of its own for an organisation whose years alternate with those of others. */
const lifeOf = (stage: Stage, run: Run, log: EventLog | null, organisation: number): Life => {
  const life = newLife(stage, run, run.grantState, log);
  begin(life, organisation);
  return life;
};
