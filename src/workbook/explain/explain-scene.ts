import { courseOf, type Course } from '../../model/course';
import { indicesOf, type Indices } from '../../model/indices';
import type { Scenario } from '../../model/model';
import { referenceScenario } from '../../model/reference';
import { rate } from '../../core/unit';
import { REFERENCE } from '../../model/tables';
import type { Told } from '../explanation/told';

/** A scenario worked out again with everything in between kept, for who asks how a number came about. */
export interface ExplainScene {
  readonly told: Told;
  readonly course: Course;
  readonly reference: Course;
  /** The same scenario without targets and cut. */
  readonly uncut: Scenario;
  /** The same scenario without its cut. */
  readonly withoutCut: Scenario;
  readonly indices: Indices;
  readonly years: readonly number[];
}

export const explainScene = (told: Told): ExplainScene => {
  const { model, scenario } = told;
  const indices = indicesOf(model);
  const reference = courseOf(model, indices, referenceScenario(model), null);
  const course = scenario.name === REFERENCE ? reference : courseOf(model, indices, scenario, reference);
  const withoutCut = { ...scenario, levers: { ...scenario.levers, cut: rate(0) } };
  const uncut = { ...withoutCut, levers: { ...withoutCut.levers, targetFactor: 0 } };
  return { told, course, reference, uncut, withoutCut, indices, years: model.horizon.years };
};

/** Where an organisation's year stands in the flat arrays of a course. */
export const cellOf = ({ years }: ExplainScene, organisation: number, year: number): number =>
  organisation * years.length + year;
