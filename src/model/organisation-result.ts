import type { Course } from './course';
import type { Model, OrganisationIndex } from './model';
import { reserveMonths } from './reserve-months';
import type { OrganisationResult, Series } from './result';
import { causes } from './risk/cause';
import { incomeMix } from './risk/income-mix';
import { leverage } from './risk/leverage';
import type { Limits } from './risk/limits';
import { ownIncomeNeeded } from './risk/own-income-needed';
import { levelOf, reasonsOf } from './risk/reasons';
import { asSeries } from './series';
import { runwayMonths } from './risk/runway';
import { shortNotice } from './risk/short-notice';
import { repair, tippingCut, trialOf, type Trial } from './trial';
import { stageBeside, type Run } from './run';

/**
 * What is said about each organisation of a scenario (MODEL §9), in table order.
 * @param without the scenario's run without transition, from which tipping cuts and repairs are sought
 */
export const organisationResults = (
  model: Model,
  course: Course,
  reference: Course,
  without: Run,
  limits: Limits,
): readonly OrganisationResult[] => {
  // A further cut is a loss against the reference, in the reference itself too.
  const trial = trialOf(stageBeside(course.stage, reference.run.ledger.income), {
    municipal: course.money.received,
    support: without.support,
    transition: null,
  });
  const causeOf = causes(course, reference);
  const subsidised = new Set(course.money.subsidies.rows.map((row) => row.organisation));
  return course.scenario.tables.organisations.map((organisation, i) => {
    const figures = {
      tippingCut: without.ledger.failed[i]! >= 0 ? 0 : tippingCut(trial, i),
      leverage: course === reference ? null : leverage(course, reference, i),
      reserveMonths: reserveMonths(organisation),
      ownIncomeNeeded: ownIncomeNeeded(course, i),
    };
    const reasons = reasonsOf(course, reference, i, figures, limits);
    return {
      organisation: organisation.name,
      ...seriesOf(course, i),
      failedYear: failedYear(model, course, i),
      runwayMonths: runwayMonths(model, course, i),
      cause: causeOf(i),
      level: levelOf(reasons),
      reasons,
      ...incomeMix(reference, i),
      ...figures,
      ...repairOf(trial, course, i),
      fteLost: fteLost(course, i, organisation.fte),
      shortNotice: shortNotice(course.scenario, organisation, subsidised.has(i)),
    };
  });
};

const seriesOf = (course: Course, i: OrganisationIndex) => {
  const { ledger, municipal, transition, support } = course.run;
  const { years } = course.stage.books;
  const row = (values: Float64Array): Series => asSeries(values, i * years, (i + 1) * years);
  const income = row(ledger.income);
  const costs = row(ledger.costs);
  return {
    municipal: row(municipal),
    transition: row(transition),
    support: row(support),
    own: row(ledger.own),
    grants: row(ledger.grants),
    income,
    costs,
    activity: row(ledger.activity),
    result: income.map((amount, y) => amount - costs[y]!),
    reserve: row(ledger.reserve),
  };
};

const failedYear = (model: Model, course: Course, i: OrganisationIndex): number | null => {
  const failed = course.run.ledger.failed[i]!;
  return failed < 0 ? null : model.horizon.years[failed]!;
};

/** What a council would have to put back, for an organisation that fails. */
const repairOf = (
  trial: Trial,
  course: Course,
  i: OrganisationIndex,
): Pick<OrganisationResult, 'repair' | 'repairAmount'> => {
  const part = course.run.ledger.failed[i]! < 0 ? null : repair(trial, i);
  if (part === null) return { repair: null, repairAmount: null };
  const { years } = course.stage.books;
  const { municipalReference } = course.stage;
  const repairAmount = Array.from({ length: years }, (_, y) => {
    const at = i * years + y;
    return part * Math.max(0, municipalReference[at]! - course.money.received[at]!);
  });
  return { repair: part, repairAmount };
};

/** Full-time jobs gone per year: with the activity, and all of them after the year of failing. */
const fteLost = (course: Course, i: OrganisationIndex, fte: number): Series => {
  const { years } = course.stage.books;
  const failed = course.run.ledger.failed[i]!;
  return Array.from({ length: years }, (_, y) =>
    failed >= 0 && y > failed ? fte : fte * (1 - course.run.ledger.activity[i * years + y]!),
  );
};
