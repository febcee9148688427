import { forgetGrants, grantState, type GrantBook, type GrantState } from '../core/cascade/grant-book';
import type { EventLog } from '../core/cascade/event-log';
import type { CascadeMoney } from '../core/cascade/money';
import { emptyScene, type Scene } from '../core/cascade/scene';
import type { Cascade } from '../core/cascade/cascade';
import { settleGrants } from '../core/cascade/settle-grants';
import { settleOwnIncome, settleYear, type Books, type Ledger } from '../core/settle-year';

/** Everything that stays the same while organisations are run: one scenario's inputs as flat arrays. */
export interface Stage {
  readonly organisations: number;
  readonly books: Books;
  readonly grants: GrantBook;
  /** Municipal money and income in the reference, per organisation and year. */
  readonly municipalReference: Float64Array;
  /** `-Infinity` throughout for the reference itself, which has no loss. */
  readonly incomeReference: Float64Array;
  readonly transitionCounts: boolean;
}

/** The same stage for an organisation that is tried again: what it loses is measured against the reference. */
export const stageBeside = (stage: Stage, incomeReference: Float64Array): Stage =>
  stageOf(stage, stage.books, stage.grants, { municipal: stage.municipalReference, income: incomeReference });

/** Stages are made here only, so that they have one shape and the engine keeps its fastest code for them. */
export const stageOf = (
  city: Pick<Stage, 'organisations' | 'transitionCounts'>,
  books: Books,
  grants: GrantBook,
  reference: { readonly municipal: Float64Array; readonly income: Float64Array },
): Stage => ({
  organisations: city.organisations,
  books,
  grants,
  municipalReference: reference.municipal,
  incomeReference: reference.income,
  transitionCounts: city.transitionCounts,
});

/** One course of the years: income that comes from elsewhere, and what follows from it. */
export interface Run {
  readonly municipal: Float64Array;
  readonly transition: Float64Array;
  readonly support: Float64Array;
  readonly ledger: Ledger;
  readonly grantState: GrantState;
  readonly cascade: Cascade;
}

/** A run over arrays of its own; `log` where events are wanted. */
export const newRun = (
  stage: Stage,
  income: Pick<Run, 'municipal' | 'transition' | 'support'>,
  log: EventLog | null,
): Run => {
  const { years } = stage.books;
  const cells = stage.organisations * years;
  const ledger: Ledger = {
    own: new Float64Array(cells),
    grants: new Float64Array(cells),
    income: new Float64Array(cells),
    costs: new Float64Array(cells),
    activity: new Float64Array(cells),
    reserve: new Float64Array(cells),
    highestSaved: new Float64Array(stage.organisations),
    failed: new Int16Array(stage.organisations).fill(-1),
  };
  return runOver(stage, income, { ledger, grantState: grantState(stage.grants.kind.length, years) }, log);
};

/** A run that writes over the arrays of another, for organisations that are tried again one by one. */
export const runOver = (
  stage: Stage,
  income: Pick<Run, 'municipal' | 'transition' | 'support'>,
  arrays: Pick<Run, 'ledger' | 'grantState'>,
  log: EventLog | null,
): Run => {
  const { municipal, transition, support } = income;
  const { ledger, grantState: state } = arrays;
  const scene: Scene = emptyScene();
  const money: CascadeMoney = {
    costs: stage.books.costs,
    municipal,
    transition,
    support,
    own: ledger.own,
    municipalReference: stage.municipalReference,
    transitionCounts: stage.transitionCounts,
    part: stage.books.part,
  };
  const cascade: Cascade = { book: stage.grants, money, state, scene, log };
  return { municipal, transition, support, ledger, grantState: state, cascade };
};

/** Forgets what an organisation went through, so that it can be run again with other income. */
export const beginAgain = (stage: Stage, run: Run, organisation: number): void => {
  run.ledger.highestSaved[organisation] = 0;
  run.ledger.failed[organisation] = -1;
  const { first, years } = stage.grants;
  forgetGrants(run.grantState, first[organisation]!, first[organisation + 1]!, years);
};

/** One organisation through all its years. */
export const runYears = (stage: Stage, run: Run, organisation: number): void => {
  for (let y = 0; y < stage.books.years; y++) runYear(stage, run, organisation, y);
};

/** One organisation in one year, after its years before. */
export const runYear = (stage: Stage, run: Run, organisation: number, year: number): void => {
  const { scene } = run.cascade;
  const at = organisation * stage.books.years + year;
  settleOwnIncome(stage.books, run.ledger, organisation, year);
  scene.organisation = organisation;
  scene.year = year;
  scene.at = at;
  scene.first = stage.grants.first[organisation]!;
  scene.last = stage.grants.first[organisation + 1]!;
  settleGrants(run.cascade);
  run.ledger.grants[at] = scene.granted;
  closeYear(stage, run, organisation, year);
};

/** One organisation-year of which the grants are given. @param grants per organisation and year */
export const runYearWithGrants = (
  stage: Stage,
  run: Run,
  organisation: number,
  year: number,
  grants: Float64Array,
): void => {
  const at = organisation * stage.books.years + year;
  settleOwnIncome(stage.books, run.ledger, organisation, year);
  run.ledger.grants[at] = grants[at]!;
  closeYear(stage, run, organisation, year);
};

const closeYear = (stage: Stage, run: Run, organisation: number, year: number): void => {
  const at = organisation * stage.books.years + year;
  const { ledger } = run;
  ledger.income[at] =
    run.municipal[at]! + run.transition[at]! + run.support[at]! + ledger.own[at]! + ledger.grants[at]!;
  settleYear(stage.books, ledger, organisation, year, stage.incomeReference);
};
