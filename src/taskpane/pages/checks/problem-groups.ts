import { describeProblem } from '../../../i18n/describe-problem';
import type { Language } from '../../../i18n/language';
import { isError, type Problem } from '../../../model/problem';
import { TABLE_NAMES, type TableName } from '../../../model/tables';

export interface ToldProblem {
  readonly problem: Problem;
  readonly sentence: string;
}

/** The problems of one table, or of the model as a whole (`table` null), errors first. */
export interface ProblemGroup {
  readonly table: TableName | null;
  readonly errors: number;
  readonly problems: readonly ToldProblem[];
}

/** All problems by table, each sentence once: tables with errors first, then in the order in which people fill them in. */
export const problemGroups = (problems: readonly Problem[], language: Language): readonly ProblemGroup[] => {
  const told = new Map(problems.map((problem) => [describeProblem(problem, language), problem] as const));
  const all = [...told].map(([sentence, problem]): ToldProblem => ({ problem, sentence }));
  const groups = [null, ...TABLE_NAMES].flatMap((table): readonly ProblemGroup[] => {
    const own = all.filter(({ problem }) => problem.table === table);
    const errors = own.filter(({ problem }) => isError(problem));
    const warnings = own.filter(({ problem }) => !isError(problem));
    return own.length === 0 ? [] : [{ table, errors: errors.length, problems: [...errors, ...warnings] }];
  });
  return [...groups.filter(({ errors }) => errors > 0), ...groups.filter(({ errors }) => errors === 0)];
};
