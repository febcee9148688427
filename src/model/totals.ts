import type { Course } from './course';
import type { OrganisationResult, Series, Totals } from './result';

/** What a scenario saves and loses in all, per year, beside the reference. */
export const totals = (
  course: Course,
  reference: Course,
  organisations: readonly OrganisationResult[],
): Totals => {
  const { years } = course.stage.books;
  const perYear = (value: (y: number) => number): Series => Array.from({ length: years }, (_, y) => value(y));
  const paid = (y: number): number => course.transition?.paid[y] ?? 0;
  const saved = perYear((y) => reference.money.spent[y]! - course.money.spent[y]!);
  const grants = (of: Course, y: number): number => sumOfYear(of.run.ledger.grants, years, y);
  const count = (level: OrganisationResult['level']): number =>
    organisations.filter((organisation) => organisation.level === level).length;
  return {
    municipalSaved: saved,
    transitionPaid: perYear(paid),
    netSaving: saved.map((amount, y) => amount - paid(y)),
    cofundingLost: perYear((y) => grants(reference, y) - grants(course, y)),
    levels: { red: count('red'), amber: count('amber'), green: count('green') },
  };
};

export const sumOfYear = (values: Float64Array, years: number, y: number): number => {
  let sum = 0;
  for (let at = y; at < values.length; at += years) sum += values[at]!;
  return sum;
};
