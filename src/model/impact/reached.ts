import type { Course } from '../course';
import type { Model } from '../model';
import type { Reached } from '../result';
import { standsIn } from '../support';

/** Whom organisations reach per year: those that have not failed in an earlier year, as far as they are active. */
export const reached = (model: Model, course: Course): Reached => {
  const { years } = course.stage.books;
  const participants = new Array<number>(years).fill(0);
  const volunteers = new Array<number>(years).fill(0);
  const volunteerHours = new Array<number>(years).fill(0);
  for (const row of model.reach) {
    for (let y = 0; y < years; y++) {
      const activity = activityLeft(course, row.organisation, y);
      participants[y]! += row.participants * activity;
      volunteers[y]! += row.volunteers * activity;
      volunteerHours[y]! += row.volunteerHours * activity * model.part[y]!;
    }
  }
  return { participants, volunteers, volunteerHours };
};

/** 0–1; 0 in the years after failing. */
export const activityLeft = (course: Course, organisation: number, y: number): number =>
  standsIn(course.run.ledger.failed, organisation, y)
    ? course.run.ledger.activity[organisation * course.stage.books.years + y]!
    : 0;
