import { cellText } from '../../i18n/cell-text';
import { scenarioNamed } from '../../model/reference';
import { REFERENCE } from '../../model/tables';
import type { Told } from '../../workbook/explanation/told';
import { scenarioNameOf, scenarioWord } from '../../workbook/layout/scenario-word';
import { wrongArgument } from '../answer';
import type { ArgumentName } from '../argument/argument-name';
import { neededText } from '../argument/text-in';
import { valueIn } from '../argument/value-in';
import { evaluationOf } from '../memory/evaluations';
import { answerLanguage } from '../session';
import { calculable, type Calculable } from './calculable';
import { MODEL, SCENARIO } from './model-arguments';
import { isHandle, modelIn } from './model-in';
import { nameIn } from './name-in';

/** A scenario of a model, ready to be told. */
export interface AskedScenario extends Told {
  readonly known: Calculable;
}

/** The model behind the first argument and the scenario that the second one names. */
export const scenarioIn = async (model: unknown, scenario: unknown): Promise<AskedScenario> => {
  refuseSwapped(model, SCENARIO, scenario);
  return toldIn(calculable(await modelIn(model)), SCENARIO, scenario);
};

/** The scenario of a model that an argument names; `zonder korting` is the reference, unless one of them is called so. */
export const toldIn = (known: Calculable, name: ArgumentName, given: unknown): AskedScenario => {
  const { evaluator, hash } = known;
  const own = evaluator.model.scenarios.map((each) => each.name);
  const asked = neededText(name, given);
  const found =
    scenarioNameOf(asked, own) ??
    nameIn('scenario', asked, [...own, scenarioWord(REFERENCE, answerLanguage())]);
  const scenario = scenarioNamed(evaluator.model, found);
  if (scenario === null) throw new RangeError(`There is no scenario ${found}`);
  return {
    known,
    model: evaluator.model,
    scenario,
    evaluation: evaluationOf(hash, evaluator, found),
    reference: evaluationOf(hash, evaluator, REFERENCE),
  };
};

/** Somebody who gives the model where a name belongs has swapped the two. */
export const refuseSwapped = (model: unknown, name: ArgumentName, given: unknown): void => {
  if (!isHandle(valueIn(name, given))) return;
  const values = { argument: name[answerLanguage()] };
  wrongArgument(
    cellText(answerLanguage())(
      isHandle(valueIn(MODEL, model)) ? 'functions.model.modelAsName' : 'functions.model.swapped',
      values,
    ),
  );
};
