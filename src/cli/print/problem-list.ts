import { describeProblem } from '../../i18n/describe-problem';
import type { Language } from '../../i18n/language';
import { isError, type Problem } from '../../model/problem';

const SIGNS = { error: '✖', warning: '▲' } as const;

/** One line per problem, errors first, each with a sign. */
export const problemList = (problems: readonly Problem[], language: Language): string =>
  [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))]
    .map((problem) => `${SIGNS[problem.severity]} ${describeProblem(problem, language)}`)
    .join('\n');
