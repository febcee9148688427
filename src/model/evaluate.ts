import { exists } from '../core/reaches';
import { monthsInYear } from '../core/span';
import { toFill } from './contract/lot-targets';
import { courseOf, type Course } from './course';
import { impact } from './impact/impact';
import { reached } from './impact/reached';
import { indicesOf, type Indices } from './indices';
import { lotResult } from './lot-result';
import type { Model, OrganisationIndex, Scenario } from './model';
import { organisationResults } from './organisation-result';
import type { Problem } from './problem';
import { referenceScenario } from './reference';
import type { Reference } from './reference-figures';
import type { MutualGrant, CascadeEvent, Result, TransitionResult } from './result';
import { firstToFallOf, type FirstToFall } from './risk/first-to-fall';
import { incomeMix } from './risk/income-mix';
import { DEFAULT_LIMITS, type Limits } from './risk/limits';
import { runAll, type Run } from './run';
import { scenarioProblems } from './scenario-problems';
import { sumOfYear, totals } from './totals';

/** A scenario's answer with what must be said beside it (warnings only). */
export interface Evaluation {
  readonly result: Result;
  readonly problems: readonly Problem[];
  /** The fund that falls first when an organisation's municipal money is cut further; worked out when asked for. */
  readonly firstToFall: (organisation: OrganisationIndex) => FirstToFall | null;
}

/** A model with its reference worked out, ready for scenarios. */
export interface Evaluator {
  readonly model: Model;
  readonly evaluate: (scenario: Scenario) => Evaluation;
}

/** Works out the reference once; every scenario is laid over it and changes nothing beneath it. */
export const evaluatorOf = (model: Model, limits: Limits = DEFAULT_LIMITS): Evaluator => {
  const indices = indicesOf(model);
  const course = courseOf(model, indices, referenceScenario(model), null);
  const reference: Reference = {
    course,
    mixes: model.tables.organisations.map((_, i) => incomeMix(course, i)),
    reached: reached(model, course),
  };
  return { model, evaluate: (scenario) => evaluate({ model, indices, reference, limits }, scenario) };
};

interface Known {
  readonly model: Model;
  readonly indices: Indices;
  readonly reference: Reference;
  readonly limits: Limits;
}

const evaluate = ({ model, indices, reference, limits }: Known, scenario: Scenario): Evaluation => {
  const course =
    scenario.name === reference.course.scenario.name
      ? reference.course
      : courseOf(model, indices, scenario, reference.course);
  const without = withoutTransition(course);
  const organisations = organisationResults({ model, course, reference, without, limits });
  const { years } = model.horizon;
  const result: Result = {
    scenario: scenario.name,
    years,
    months: years.map((calendarYear) => monthsInYear(model.horizon.span, calendarYear)),
    lots: course.money.lots.map((budget) => lotResult(budget, scenario.tables.organisations)),
    targets: {
      toFill: years.map((calendarYear, y) =>
        toFill(scenario.tables, scenario.levers, calendarYear, model.part[y]!),
      ),
    },
    totals: totals(course, reference.course, organisations),
    organisations,
    events: eventsOf(model, course),
    mutual: mutualOf(model, course),
    transition: transitionOf(course, without),
    impact: impact(model, course, reference),
  };
  return {
    result,
    problems: scenarioProblems(course, years),
    firstToFall: firstToFallOf(course, reference.course, without),
  };
};

/** The same scenario if the pot did not exist. */
const withoutTransition = (course: Course): Run =>
  course.transition === null
    ? course.run
    : runAll(course.stage, course.flows, { municipal: course.money.received, transition: null }, null);

const eventsOf = (model: Model, course: Course): readonly CascadeEvent[] => {
  const { organisations, grants } = course.scenario.tables;
  return course.log.events.map((event) => {
    const grant = grants[course.register.rowOf[event.grant]!]!;
    return {
      year: model.horizon.years[event.year]!,
      round: event.round,
      organisation: organisations[event.organisation]!.name,
      funder: grant.funder,
      effect: event.effect,
      condition: grant.condition,
      required: event.required,
      actual: event.actual,
      amount: event.amount,
    };
  });
};

const mutualOf = (model: Model, course: Course): readonly MutualGrant[] =>
  course.log.mutual.map(({ year, organisation, grant }) => ({
    year: model.horizon.years[year]!,
    organisation: course.scenario.tables.organisations[organisation]!.name,
    funder: course.scenario.tables.grants[course.register.rowOf[grant]!]!.funder,
  }));

const transitionOf = (course: Course, without: Run): TransitionResult | null => {
  const pot = course.scenario.tables.transition;
  if (pot === null) return null;
  const { years } = course.stage.books;
  const zeros = Array.from({ length: years }, () => 0);
  if (course.transition === null) {
    return { requested: zeros, paid: zeros, remaining: pot.budget, cofundingSavedPerEuro: null };
  }
  const { requested, paid, remaining } = course.transition;
  const paidInAll = paid.reduce((sum, amount) => sum + amount, 0);
  const grants = (run: Run): number =>
    zeros.reduce((sum, _, y) => sum + sumOfYear(run.ledger.grants, years, y), 0);
  return {
    requested: Array.from(requested),
    paid: Array.from(paid),
    remaining,
    cofundingSavedPerEuro: exists(paidInAll) ? (grants(course.run) - grants(without)) / paidInAll : null,
  };
};
