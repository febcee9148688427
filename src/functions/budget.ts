import { budgetLayout } from '../workbook/layout/budget-layout';
import { cellsOf } from './cells-of';
import { lotIn } from './model/optional-name';
import { scenarioIn } from './model/scenario-in';
import { answerLanguage } from './session';

/**
 * The budget of each lot year by year, from the gross budget to who gets what, in euros.
 * @customfunction BUDGET
 * @param model The cell with KP.MODEL
 * @param scenario The name of a scenario, or without the cut
 * @param [lot] The name of one lot; all lots if left out
 */
export async function BUDGET(model: unknown, scenario: unknown, lot?: unknown): Promise<unknown[][]> {
  const asked = await scenarioIn(model, scenario);
  return cellsOf(budgetLayout(asked.evaluation.result, lotIn(asked, lot), answerLanguage()));
}
