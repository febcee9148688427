import { evaluatorOf, type Evaluator } from '../model/evaluate';
import type { Model } from '../model/model';
import { withRules } from './apply-rules';
import { ruleTerm } from './rule-language';

/** Works out scenarios, the reference among them, with the limits and rules of the model. */
export const evaluatorWithRules = (model: Model): Evaluator => {
  const evaluator = evaluatorOf(model, model.limits);
  if (model.rules.length === 0) return evaluator;
  const rules = model.rules.map((rule) => ({ rule, term: ruleTerm(rule.expression) }));
  return {
    model,
    evaluate: (scenario) => withRules(evaluator.evaluate(scenario), scenario, rules),
  };
};
