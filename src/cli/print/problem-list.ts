import { describeProblem } from '../../i18n/describe-problem';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { isError, type Problem } from '../../model/problem';

const SIGNS = { error: '✖', warning: '▲' } as const;
/** How many of one kind are told where they stand beside results. */
const OF_ONE_KIND = 8;

const line = (problem: Problem, language: Language): string =>
  `${SIGNS[problem.severity]} ${describeProblem(problem, language)}`;

/** One line per problem, errors first, each with a sign. */
export const problemList = (problems: readonly Problem[], language: Language): string =>
  [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))]
    .map((problem) => line(problem, language))
    .join('\n');

/** The same, with the first few of each kind and how many more there are. */
export const briefProblemList = (problems: readonly Problem[], language: Language): string => {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const kind = kinds.get(problem.code);
    if (kind === undefined) kinds.set(problem.code, [problem]);
    else kind.push(problem);
  }
  const t = translate(language);
  return [...kinds.values()]
    .flatMap((kind) => [
      ...kind.slice(0, OF_ONE_KIND).map((problem) => line(problem, language)),
      ...(kind.length > OF_ONE_KIND
        ? [`  ${t('command.report.moreProblems', { count: kind.length - OF_ONE_KIND })}`]
        : []),
    ])
    .join('\n');
};
