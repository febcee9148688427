import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { Model } from '../../model/model';
import type { Problem } from '../../model/problem';
import { DONE, PROBLEMS, type ExitCode } from '../outcome';
import { problemJson } from '../print/problem-json';
import { briefProblemList, problemList } from '../print/problem-list';
import { scenarioReport } from '../print/report';
import { readInput } from '../read-input';
import { say, warn } from '../streams';
import { scenariosNamed, workOut, type WorkedOut } from '../work-out';

export interface EvaluateOptions {
  readonly scenario: readonly string[];
  readonly json: boolean;
  readonly language: Language;
}

/** Works out scenarios and prints them for people, or as the public JSON. */
export const evaluate = async (file: string, options: EvaluateOptions): Promise<ExitCode> => {
  const { language } = options;
  const { evaluator, problems } = await readInput(file, language);
  if (evaluator === null) {
    if (options.json) sayProblemsAsJson(problems, language);
    else warn(problemList(problems, language));
    return PROBLEMS;
  }
  const { reference, all } = workOut(
    evaluator,
    scenariosNamed(evaluator.model, options.scenario, language),
    language,
  );
  if (options.json) {
    say(
      JSON.stringify({
        results: Object.fromEntries(
          all.map((one) => [one.scenario.name, resultJson(one, problems, language)]),
        ),
      }),
    );
    return DONE;
  }
  say(titleOf(evaluator.model, language));
  for (const { scenario, evaluation } of all)
    say(`\n${scenarioReport({ model: evaluator.model, scenario, evaluation, reference }, language)}`);
  const warnings = [...problems, ...all.flatMap(({ evaluation }) => evaluation.problems)];
  if (warnings.length > 0) {
    say(
      `\n${translate(language)('command.report.problems')}\n${briefProblemList(withoutRepeats(warnings), language)}`,
    );
  }
  return DONE;
};

/** On both streams, so that a program that reads only one of them has it. */
const sayProblemsAsJson = (problems: readonly Problem[], language: Language): void => {
  const json = JSON.stringify({ problems: problems.map((problem) => problemJson(problem, language)) });
  say(json);
  warn(json);
};

const resultJson = ({ evaluation }: WorkedOut, problems: readonly Problem[], language: Language) => ({
  ...evaluation.result,
  problems: [...problems, ...evaluation.problems].map((problem) => problemJson(problem, language)),
});

const titleOf = ({ title, priceLevelYear }: Model, language: Language): string => {
  const t = translate(language);
  return t('command.report.title', {
    title,
    year: priceLevelYear,
  });
};

const withoutRepeats = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];
