import type { Language } from '../../i18n/language';
import { scenarioNamed } from '../../model/reference';
import type { Problem } from '../../model/problem';
import { REFERENCE } from '../../model/tables';
import { currentModel, type CurrentModel } from '../../functions/memory/current-model';
import { evaluationOf } from '../../functions/memory/evaluations';
import type { Told } from '../../workbook/explanation/told';
import { scenarioNameOf } from '../../workbook/layout/scenario-word';
import type { CellPlace, FailedFormula, LiveWorkbook } from '../../workbook/live-workbook';
import { PLACES, resultSheetName } from '../../workbook/results/places';
import { columnLetters } from '../../workbook/area';

/** What the pane shows of a workbook, read in one go. */
export interface CurrentState {
  readonly model: CurrentModel;
  /** Whether there is any table of ours. */
  readonly hasModel: boolean;
  /** All scenarios by name, the reference first. */
  readonly scenarios: readonly string[];
  /** The scenario that is shown; null where the model cannot be calculated. */
  readonly told: Told | null;
  /** Everything that is wrong or striking, in the model and in the scenario that is shown. */
  readonly problems: readonly Problem[];
  readonly failed: readonly FailedFormula[];
  /** Whether the result sheets are there. */
  readonly hasResults: boolean;
  /** The cell that says which scenario the sheets show; null without result sheets. */
  readonly scenarioCell: CellPlace | null;
}

/**
 * Reads the workbook. `chosen` is what the user picked in the pane, for workbooks without result sheets; with
 * them, their cell says which scenario is shown.
 */
export const currentState = async (workbook: LiveWorkbook, chosen: string | null): Promise<CurrentState> => {
  const [model, sheets, failed] = await Promise.all([
    currentModel(workbook),
    workbook.sheetNames(),
    workbook.failedFormulas(),
  ]);
  const scenarioCell = scenarioCellIn(sheets, model.language);
  const written = scenarioCell === null ? null : await workbook.cellValue(scenarioCell);
  const asked = typeof written === 'string' ? written : chosen;
  const told = toldOf(model, asked);
  return {
    model,
    hasModel: !model.problems.some(({ code }) => code === 'no-tables'),
    scenarios: [REFERENCE, ...(model.evaluator?.model.scenarios.map(({ name }) => name) ?? [])],
    told,
    problems: [...model.problems, ...(told?.evaluation.problems ?? [])],
    failed,
    hasResults: scenarioCell !== null,
    scenarioCell,
  };
};

const scenarioCellIn = (sheets: readonly string[], language: Language): CellPlace | null => {
  const sheet = resultSheetName('checks', language);
  const { row, column } = PLACES.checks.scenario;
  return sheets.includes(sheet) ? { sheet, cell: `${columnLetters(column)}${row}` } : null;
};

const toldOf = ({ evaluator, hash }: CurrentModel, asked: string | null): Told | null => {
  if (evaluator === null) return null;
  const own = evaluator.model.scenarios.map(({ name }) => name);
  const name = (asked === null ? null : scenarioNameOf(asked, own)) ?? own[0] ?? REFERENCE;
  const scenario = scenarioNamed(evaluator.model, name);
  if (scenario === null) return null;
  return {
    model: evaluator.model,
    scenario,
    evaluation: evaluationOf(hash, evaluator, name),
    reference: evaluationOf(hash, evaluator, REFERENCE),
  };
};
