import { currentModel } from '../../functions/memory/current-model';
import { evaluationOf } from '../../functions/memory/evaluations';
import { REFERENCE } from '../../model/tables';
import { findTables } from '../../workbook/read/find-tables';
import { readModel } from '../../workbook/read/read-model';
import type { Workbook } from '../../workbook/port';
import { resultSheets } from '../../workbook/results/result-sheets';

/**
 * Puts the result sheets in a workbook, in the language of its tables. `date` is the day on which they are
 * made: `2026-11-22`. Answers false, and changes nothing, where the model has errors.
 */
export const addResults = async (workbook: Workbook, date: string): Promise<boolean> => {
  const tables = await workbook.tables();
  const { evaluator, hash, problems } = await currentModel(workbook);
  if (evaluator === null) return false;
  const { raw, language } = readModel(tables);
  const names = [REFERENCE, ...evaluator.model.scenarios.map(({ name }) => name)];
  await workbook.writeSheets(
    resultSheets({
      model: evaluator.model,
      raw,
      tables: findTables(tables).map(({ image }) => image.name),
      evaluations: new Map(names.map((name) => [name, evaluationOf(hash, evaluator, name)])),
      problems,
      date,
      language,
    }),
  );
  return true;
};
