import { describeProblem } from '../../i18n/describe-problem';
import type { Language } from '../../i18n/language';
import type { Problem } from '../../model/problem';

/** A problem as the public JSON has it: place, value and a sentence in the user's language. */
export const problemJson = (problem: Problem, language: Language): Readonly<Record<string, unknown>> => {
  const { severity, code, table, row, column, cell, value } = problem;
  return {
    severity,
    code,
    table,
    row,
    column,
    ...(cell === undefined ? {} : { cell }),
    value,
    message: describeProblem(problem, language),
  };
};
