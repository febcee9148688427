import type { Evaluation, Evaluator } from '../../model/evaluate';
import { scenarioNamed } from '../../model/reference';
import { recent } from './recent';

interface Kept {
  readonly evaluator: Evaluator;
  readonly evaluation: Evaluation;
}

/** In organisations: hundreds of scenarios of a city with fifty of them, or a few of one with thousands. */
const ROOM = 40_000;
/** What a scenario takes that has hardly any organisations. */
const LEAST = 100;

const evaluations = recent<Kept>(ROOM, ({ evaluation }) => LEAST + evaluation.result.organisations.length);

/** One scenario of a model, worked out once. Throws `RangeError` for a scenario that is not there. */
export const evaluationOf = (hash: string, evaluator: Evaluator, name: string): Evaluation => {
  const key = `${hash} ${name}`;
  const kept = evaluations.find(key);
  if (kept?.evaluator === evaluator) return kept.evaluation;
  const scenario = scenarioNamed(evaluator.model, name);
  if (scenario === null) throw new RangeError(`There is no scenario ${name}`);
  const evaluation = evaluator.evaluate(scenario);
  evaluations.keep(key, { evaluator, evaluation });
  return evaluation;
};
