import { resolve } from 'node:path';
import { emptyWorkbook, type FileWorkbook } from '../../hosts/file/open-workbook';
import { writeFileWhole } from '../../hosts/file/write-file-whole';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { RawModel } from '../../model/parse/raw';
import { findTables } from '../../workbook/read/find-tables';
import { resultSheets } from '../../workbook/results/result-sheets';
import { templateSheets } from '../../workbook/template/template-sheets';
import { expectWorkbookName } from '../expect-xlsx';
import { DONE, PROBLEMS, Stop, WRONG_USE, type ExitCode } from '../outcome';
import { problemList } from '../print/problem-list';
import { readInput, type Input } from '../read-input';
import { say, warn } from '../streams';
import { VERSION } from '../version';
import { scenariosNamed, workOut } from '../work-out';

export interface CalculateOptions {
  readonly output: string;
  readonly scenario: string | undefined;
  readonly force: boolean;
  readonly language: Language;
}

/** Puts the results beside the inputs: in the user's workbook as it is, or in a new one around a JSON model. */
export const calculate = async (file: string, options: CalculateOptions): Promise<ExitCode> => {
  const { output, force, language } = options;
  const t = translate(language);
  expectWorkbookName(output, file, language);
  if (resolve(file) === resolve(output) && !force) {
    throw new Stop(WRONG_USE, t('command.unwritable.sameFile', { path: output }));
  }
  const input = await readInput(file, language);
  const { evaluator, problems } = input;
  if (evaluator === null) {
    warn(problemList(problems, language));
    return PROBLEMS;
  }
  const shown = options.scenario === undefined ? {} : { scenario: options.scenario };
  if (options.scenario !== undefined) scenariosNamed(evaluator.model, [options.scenario], language);
  const { all } = workOut(evaluator, scenariosNamed(evaluator.model, [], language), language);
  const book = await workbookOf(input, language);
  await book.file.writeSheets(
    resultSheets({
      model: evaluator.model,
      raw: input.raw,
      tables: findTables(await book.file.tables()).map(({ image }) => image.name),
      evaluations: new Map(all.map(({ scenario, evaluation }) => [scenario.name, evaluation])),
      problems,
      ...shown,
      date: today(),
      language: book.language,
    }),
  );
  await writeFileWhole(output, await book.file.toBytes(), { replace: force });
  say(t('command.calculate.done', { file: output }));
  return DONE;
};

/** Results stand in the language of the workbook; a JSON model gets a workbook of its own. */
const workbookOf = async (
  { workbook, raw }: Input,
  language: Language,
): Promise<{ readonly file: FileWorkbook; readonly language: Language }> =>
  workbook ?? { file: await newWorkbookOf(raw, language), language };

const newWorkbookOf = async (raw: RawModel, language: Language): Promise<FileWorkbook> => {
  const file = emptyWorkbook();
  const firstYear = new Date().getFullYear();
  await file.writeSheets(templateSheets('contract', raw, language, { version: VERSION, firstYear, log: [] }));
  return file;
};

/** By the calendar on the wall, not in Greenwich. */
const today = (): string => {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
