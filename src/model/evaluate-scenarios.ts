import { evaluatorOf, type Evaluation } from './evaluate';
import type { Model } from './model';
import { scenarioNamed } from './reference';
import { REFERENCE } from './tables';

/** All scenarios of a model by name, the reference first. */
export const evaluateAll = (model: Model): ReadonlyMap<string, Evaluation> => {
  const evaluator = evaluatorOf(model);
  const names = [REFERENCE, ...model.scenarios.map(({ name }) => name)];
  return new Map(names.map((name) => [name, evaluator.evaluate(scenarioNamed(model, name)!)]));
};
