import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { isError } from '../../model/problem';
import { DONE, PROBLEMS, type ExitCode } from '../outcome';
import { problemList } from '../print/problem-list';
import { readInput } from '../read-input';
import { say } from '../streams';
import { scenariosNamed, workOut } from '../work-out';

/** Lists everything that is wrong or striking, what only shows in a scenario included. */
export const check = async (file: string, language: Language): Promise<ExitCode> => {
  const t = translate(language);
  const { evaluator, problems } = await readInput(file, language);
  const inScenarios =
    evaluator === null
      ? []
      : workOut(evaluator, scenariosNamed(evaluator.model, [], language), language).all.flatMap(
          ({ evaluation }) => evaluation.problems,
        );
  const all = [...problems, ...inScenarios];
  if (all.length === 0) {
    say(t('command.check.nothing'));
    return DONE;
  }
  say(problemList(all, language));
  const errors = all.filter(isError).length;
  say(
    t('command.check.counts', {
      errors: t('command.check.errors', { count: errors }),
      warnings: t('command.check.warnings', { count: all.length - errors }),
    }),
  );
  return errors > 0 ? PROBLEMS : DONE;
};
