import type { Language } from '../../i18n/language';
import { translate, type Translate } from '../../i18n/translate';
import type { Evaluation } from '../../model/evaluate';
import { isError } from '../../model/problem';
import { scenarioNamed } from '../../model/reference';
import type { Result } from '../../model/result';
import { REFERENCE } from '../../model/tables';
import type { Told } from '../explanation/told';
import { scenarioWord } from '../layout/scenario-word';
import { modelHandle, modelHash } from '../model-handle';
import type { ResultInput } from './result-input';

/** What all result sheets show, with what the checks say of it. */
export interface Shown extends Outcome {
  /** Whether all checks are right. */
  readonly fine: boolean;
}

/** What the sheets are made from, worked out once. */
export interface Outcome {
  readonly input: ResultInput;
  readonly told: Told;
  /** All scenarios, the reference first. */
  readonly results: readonly Result[];
  /** The scenario as its cell says it. */
  readonly scenario: string;
  readonly hash: string;
  readonly handle: string;
  readonly language: Language;
  readonly t: Translate;
}

/** Throws `RangeError` where the reference or the scenario to show has not been worked out. */
export const outcomeOf = (input: ResultInput): Outcome => {
  const { model, evaluations, language } = input;
  const name = input.scenario ?? model.scenarios[0]?.name ?? REFERENCE;
  const reference = evaluationOf(input, REFERENCE);
  const scenario = scenarioNamed(model, name);
  if (scenario === null) throw new RangeError(`There is no scenario ${name}`);
  const hash = modelHash(input.raw);
  return {
    input,
    told: { model, scenario, evaluation: evaluationOf(input, name), reference },
    results: [
      reference.result,
      ...[...evaluations].filter(([each]) => each !== REFERENCE).map(([, { result }]) => result),
    ],
    scenario: scenarioWord(name, language),
    hash,
    handle: modelHandle(
      hash,
      {
        organisations: model.tables.organisations.length,
        lots: model.tables.lots.length,
        errors: input.problems.filter(isError).length,
      },
      language,
    ),
    language,
    t: translate(language),
  };
};

const evaluationOf = ({ evaluations }: ResultInput, name: string): Evaluation => {
  const evaluation = evaluations.get(name);
  if (evaluation === undefined) throw new RangeError(`Scenario ${name} has not been worked out`);
  return evaluation;
};
