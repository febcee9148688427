import { evaluatorOf, type Evaluator } from '../model/evaluate';
import type { Model } from '../model/model';
import { parseModel, type ParsedModel } from '../model/parse/parse-model';
import type { RawModel } from '../model/parse/raw';
import { hasExpressions } from './has-expressions';

/** A model with what works out its scenarios, the user's own rules and limits included. */
export interface WorkedModel extends ParsedModel {
  /** Null where a problem is an error. The reference is worked out when the first scenario is asked for. */
  readonly evaluator: Evaluator | null;
}

/**
 * The door for everyone who has a model as it was written: reads it, its expressions too, and makes it ready.
 * The parser of expressions is loaded only for a model that has some; rejects only if it cannot be loaded.
 */
export const workedModel = async (raw: RawModel): Promise<WorkedModel> => {
  if (!hasExpressions(raw)) {
    const parsed = parseModel(raw);
    return { ...parsed, evaluator: parsed.model === null ? null : whenAsked(parsed.model, plainEvaluator) };
  }
  const [{ RULE_LANGUAGE }, { evaluatorWithRules }] = await Promise.all([
    import('./rule-language'),
    import('./evaluator-with-rules'),
  ]);
  const parsed = parseModel(raw, RULE_LANGUAGE);
  return { ...parsed, evaluator: parsed.model === null ? null : whenAsked(parsed.model, evaluatorWithRules) };
};

const plainEvaluator = (model: Model): Evaluator => evaluatorOf(model, model.limits);

const whenAsked = (model: Model, evaluatorFor: (model: Model) => Evaluator): Evaluator => {
  let known: Evaluator | null = null;
  return { model, evaluate: (scenario) => (known ??= evaluatorFor(model)).evaluate(scenario) };
};
