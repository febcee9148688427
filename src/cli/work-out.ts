import type { Evaluation, Evaluator } from '../model/evaluate';
import type { Model, Scenario } from '../model/model';
import { referenceScenario, scenarioNamed } from '../model/reference';
import { REFERENCE } from '../model/tables';
import { progressOf } from './progress';
import type { Language } from '../i18n/language';
import { formatList } from '../i18n/format';
import { translate } from '../i18n/translate';
import { Stop, WRONG_USE } from './outcome';

/** A scenario that has been worked out. */
export interface WorkedOut {
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
}

/** The scenarios by these names, or all of them with the reference first. Throws `Stop` for a name that is not there. */
export const scenariosNamed = (
  model: Model,
  names: readonly string[],
  language: Language,
): readonly Scenario[] => {
  const known = [REFERENCE, ...model.scenarios.map(({ name }) => name)];
  return (names.length === 0 ? known : [...new Set(names)]).map((name) => {
    const scenario = scenarioNamed(model, name);
    if (scenario !== null) return scenario;
    const values = { name, known: formatList(known, language) };
    throw new Stop(WRONG_USE, translate(language)('command.evaluate.unknownScenario', values));
  });
};

export const workOut = (
  evaluator: Evaluator,
  scenarios: readonly Scenario[],
  language: Language,
): { readonly reference: Evaluation; readonly all: readonly WorkedOut[] } => {
  const progress = progressOf(translate(language)('command.evaluate.progress'), scenarios.length + 1);
  const reference = evaluator.evaluate(referenceScenario(evaluator.model));
  progress.step();
  const all = scenarios.map((scenario) => {
    const evaluation = scenario.name === REFERENCE ? reference : evaluator.evaluate(scenario);
    progress.step();
    return { scenario, evaluation };
  });
  progress.end();
  return { reference, all };
};
