import { emptyLog, type EventLog } from '../core/cascade/event-log';
import { grantTerms } from '../core/cascade/grant-terms';
import type { Books } from '../core/books';
import { booksOf } from './books';
import { grantRegister, type GrantRegister } from './grants';
import type { Indices } from './indices';
import type { Model, Scenario } from './model';
import { municipalMoney, type MunicipalMoney } from './municipal/municipal-money';
import { runAll, type Run } from './run';
import { stageOf, type Stage } from './stage';
import { supportFlows, type SupportFlow } from './support';
import { transitionPayments, type TransitionPayments } from './transition';

/** A scenario worked out for all organisations over all years. */
export interface Course {
  readonly scenario: Scenario;
  readonly money: MunicipalMoney;
  readonly register: GrantRegister;
  readonly stage: Stage;
  readonly flows: readonly SupportFlow[];
  /** The same by who receives them. */
  readonly flowsTo: readonly (readonly SupportFlow[] | undefined)[];
  readonly transition: TransitionPayments | null;
  readonly run: Run;
  readonly log: EventLog;
}

/** @param reference null for the reference itself */
export const courseOf = (
  model: Model,
  indices: Indices,
  scenario: Scenario,
  reference: Course | null,
): Course => {
  const { tables, levers } = scenario;
  const organisations = tables.organisations.length;
  const money = municipalMoney(model, indices, tables, levers);
  const register =
    sharedRegister(scenario, reference) ?? grantRegister(model, tables.grants, organisations, levers);
  const cells = organisations * model.horizon.years.length;
  const books = sharedBooks(scenario, reference) ?? booksOf(model, indices, tables.organisations, levers);
  const municipalReference = reference?.money.received ?? money.received;
  const terms =
    register === reference?.register && books === reference.stage.books
      ? reference.stage.terms
      : grantTerms(register.book, { costs: books.costs, municipalReference, part: books.part });
  const stage = stageOf(
    {
      organisations,
      transitionCounts: tables.transition?.countsAsMunicipal ?? false,
      nothing: reference?.stage.nothing ?? new Float64Array(cells),
    },
    books,
    { grants: register.book, terms },
    {
      municipal: municipalReference,
      income: reference?.run.ledger.income ?? new Float64Array(cells).fill(-Infinity),
    },
  );
  const flows = supportFlows(model.support, model.horizon, model.part, levers.endedSupport);
  const transition =
    reference === null || tables.transition === null || !levers.transition
      ? null
      : transitionPayments(model, tables.transition, tables.organisations, {
          now: money.received,
          reference: reference.money.received,
        });
  const log = emptyLog(tables.grants.length, model.horizon.years.length);
  const run = runAll(
    stage,
    flows,
    { municipal: money.received, transition: transition?.received ?? null },
    log,
  );
  return { scenario, money, register, stage, flows, flowsTo: byReceiver(flows), transition, run, log };
};

/** Where a scenario does not touch the grants, the reference's register serves it too. */
const sharedRegister = ({ tables, levers }: Scenario, reference: Course | null): GrantRegister | null => {
  const same =
    tables.grants === reference?.scenario.tables.grants &&
    levers.renewals &&
    levers.withdrawnFunders.size === 0;
  return same ? reference.register : null;
};

/** Where a scenario does not touch costs and own income, the reference's books serve it too. */
const sharedBooks = ({ tables, levers }: Scenario, reference: Course | null): Books | null => {
  const same =
    tables.organisations === reference?.scenario.tables.organisations &&
    levers.costFactor === 1 &&
    levers.ownIncomeFactor === 1;
  return same ? reference.stage.books : null;
};

const byReceiver = (flows: readonly SupportFlow[]): readonly (readonly SupportFlow[] | undefined)[] => {
  const receivers: SupportFlow[][] = [];
  for (const flow of flows) (receivers[flow.to] ??= []).push(flow);
  return receivers;
};
