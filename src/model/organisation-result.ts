import type { Course } from './course';
import type { Model, OrganisationIndex } from './model';
import { reserveMonths } from './reserve-months';
import type { Reference } from './reference-figures';
import type { OrganisationResult, Series } from './result';
import { causes } from './risk/cause';
import { leverage } from './risk/leverage';
import type { Limits } from './risk/limits';
import { ownIncomeNeeded } from './risk/own-income-needed';
import { levelOf, reasonsOf } from './risk/reasons';
import { runwayMonths } from './risk/runway';
import { shortNotice } from './risk/short-notice';
import type { Run } from './run';
import { seriesOf } from './series';
import { stageBeside } from './stage';
import { repair, tippingCut, trialOf } from './trial';

interface Given {
  readonly model: Model;
  readonly course: Course;
  readonly reference: Reference;
  /** The scenario's run without transition, from which tipping cuts and repairs are sought. */
  readonly without: Run;
  readonly limits: Limits;
}

/**
 * What is said about each organisation of a scenario (docs/model.md §9), in table order. Every field is written out:
 * put together from parts, the objects take longer to make than the numbers in them.
 */
export const organisationResults = (given: Given): readonly OrganisationResult[] => {
  const { model, course, without, limits } = given;
  const reference = given.reference.course;
  const { ledger, municipal, transition, support } = course.run;
  const { years } = course.stage.books;
  // A further cut is a loss against the reference, in the reference itself too.
  const trial = trialOf(stageBeside(course.stage, reference.run.ledger.income), {
    municipal: course.money.received,
    support: without.support,
    transition: null,
    grants: null,
  });
  const zeros = new Array<number>(years).fill(0);
  const noticeOf = shortNotice(course.scenario);
  const causeOf = causes(course, reference, trial);
  const subsidised = new Set(course.money.subsidies.rows.map((row) => row.organisation));
  return course.scenario.tables.organisations.map((organisation, i) => {
    const row = (values: Float64Array): Series => seriesOf(values, i * years, zeros);
    const fails = ledger.failed[i]! >= 0;
    const figures = {
      tippingCut: without.ledger.failed[i]! >= 0 ? 0 : tippingCut(trial, i),
      leverage: course === reference ? null : leverage(course, reference, i),
      reserveMonths: reserveMonths(organisation),
      ownIncomeNeeded: ownIncomeNeeded(course, i),
    };
    const reasons = reasonsOf(course, reference, i, figures, limits);
    const mix = given.reference.mixes[i]!;
    const putBack = fails ? repair(trial, i) : null;
    return {
      organisation: organisation.name,
      municipal: row(municipal),
      transition: row(transition),
      support: row(support),
      own: row(ledger.own),
      grants: row(ledger.grants),
      income: row(ledger.income),
      costs: row(ledger.costs),
      activity: row(ledger.activity),
      result: difference(ledger.income, ledger.costs, i * years, years),
      reserve: row(ledger.reserve),
      failedYear: fails ? model.horizon.years[ledger.failed[i]!]! : null,
      runwayMonths: runwayMonths(model, course, i),
      cause: causeOf(i),
      level: levelOf(reasons),
      reasons,
      dependency: mix.dependency,
      concentration: mix.concentration,
      reserveMonths: figures.reserveMonths,
      leverage: figures.leverage,
      ownIncomeNeeded: figures.ownIncomeNeeded,
      tippingCut: figures.tippingCut,
      repair: putBack,
      repairAmount: putBack === null ? null : repairAmount(course, i, putBack),
      broughtIn: mix.broughtIn,
      fteLost: fteLost(course, i, organisation.fte),
      shortNotice: noticeOf(organisation, subsidised.has(i)),
    };
  });
};

const difference = (one: Float64Array, other: Float64Array, from: number, length: number): Series => {
  const series = new Array<number>(length);
  for (let y = 0; y < length; y++) series[y] = one[from + y]! - other[from + y]!;
  return series;
};

/** What a council would have to put back per year, in euros. */
const repairAmount = (course: Course, i: OrganisationIndex, part: number): Series => {
  const { years } = course.stage.books;
  const series = new Array<number>(years);
  for (let y = 0; y < years; y++) {
    const at = i * years + y;
    const taken = course.stage.municipalReference[at]! - course.money.received[at]!;
    series[y] = part * Math.max(0, taken);
  }
  return series;
};

/** Full-time jobs gone per year: with the activity, and all of them after the year of failing. */
const fteLost = (course: Course, i: OrganisationIndex, fte: number): Series => {
  const { years } = course.stage.books;
  const { activity, failed } = course.run.ledger;
  const last = failed[i]! < 0 ? years : failed[i]!;
  const series = new Array<number>(years);
  for (let y = 0; y < years; y++) series[y] = y > last ? fte : fte * (1 - activity[i * years + y]!);
  return series;
};
