import type { Course } from '../course';
import type { Model } from '../model';
import type { Reference } from '../reference-figures';
import type { ImpactResult } from '../result';
import { gaps } from './gaps';
import { neighbourhoodImpacts } from './neighbourhoods';
import { reached } from './reached';

/** What a scenario does to the people who are reached, beside the reference (docs/model.md §10). */
export const impact = (model: Model, course: Course, reference: Reference): ImpactResult => ({
  reached: reached(model, course),
  reference: reference.reached,
  gaps: gaps(model, course, reference.course),
  neighbourhoods: neighbourhoodImpacts(model, course, reference.course),
});
