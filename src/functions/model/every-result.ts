import { referenceScenario } from '../../model/reference';
import type { Result } from '../../model/result';
import { evaluationOf } from '../memory/evaluations';
import { calculable } from './calculable';
import { modelIn } from './model-in';

/** The results of all scenarios of a model, the reference first. */
export const everyResult = async (model: unknown): Promise<readonly Result[]> => {
  const { hash, evaluator } = calculable(await modelIn(model));
  return [referenceScenario(evaluator.model), ...evaluator.model.scenarios].map(
    ({ name }) => evaluationOf(hash, evaluator, name).result,
  );
};
