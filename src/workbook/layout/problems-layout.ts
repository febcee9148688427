import { describeProblem } from '../../i18n/describe-problem';
import type { Language } from '../../i18n/language';
import { cellText } from '../../i18n/cell-text';
import { isError, type Problem } from '../../model/problem';
import { layoutOf, plainColumn, textColumn, type Layout } from './layout';

/** KP.PROBLEMS: everything that is wrong or striking, errors first, with its cell where it has one. */
export const problemsLayout = (problems: readonly Problem[], language: Language): Layout => {
  const t = cellText(language);
  const told = new Map(
    [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))].map((problem) => {
      const row = [
        t(`results.severity.${problem.severity}`),
        problem.cell ?? null,
        describeProblem(problem, language),
      ];
      return [JSON.stringify(row), row] as const;
    }),
  );
  return layoutOf(
    [t('results.columns.severity'), t('results.columns.cell'), t('results.columns.message')],
    told.size === 0 ? [[null, null, t('results.noProblems')]] : [...told.values()],
    [plainColumn, plainColumn, textColumn],
  );
};
