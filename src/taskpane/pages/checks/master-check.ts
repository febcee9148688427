import { evaluationOf } from '../../../functions/memory/evaluations';
import { cellName } from '../../../workbook/area';
import type { LiveWorkbook } from '../../../workbook/live-workbook';
import { findTables } from '../../../workbook/read/find-tables';
import { readModel } from '../../../workbook/read/read-model';
import type { Reconciliation } from '../../../workbook/results/reconciliation';
import { reconciliations } from '../../../workbook/results/reconciliations';
import { outcomeOf } from '../../../workbook/results/shown';
import { PLACES, resultSheetName } from '../../../workbook/results/places';
import type { CurrentState } from '../../state/current-state';

export interface MasterCheck {
  readonly checks: readonly Reconciliation[];
  /** What the sheet with checks itself says; null where there is none. */
  readonly onSheet: { readonly sheet: string; readonly verdict: string } | null;
}

/** Everything that must agree in the results of the scenario that is shown; null where nothing could be calculated. */
export const masterCheck = async (
  workbook: LiveWorkbook,
  { model, scenarios, told, problems, hasResults }: CurrentState,
  date: string,
): Promise<MasterCheck | null> => {
  const { evaluator, hash, language } = model;
  if (evaluator === null || told === null) return null;
  const tables = await workbook.tables();
  const outcome = outcomeOf({
    model: evaluator.model,
    raw: readModel(tables).raw,
    tables: findTables(tables).map(({ image }) => image.name),
    evaluations: new Map(scenarios.map((name) => [name, evaluationOf(hash, evaluator, name)])),
    problems,
    scenario: told.scenario.name,
    date,
    language,
  });
  const sheet = resultSheetName('checks', language);
  const { row, column } = PLACES.checks.verdict;
  const verdict = hasResults ? await workbook.cellValue({ sheet, cell: cellName(row, column) }) : null;
  return {
    checks: reconciliations(outcome),
    onSheet: typeof verdict === 'string' ? { sheet, verdict } : null,
  };
};
