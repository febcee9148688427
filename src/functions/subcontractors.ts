import { subcontractorsLayout } from '../workbook/layout/subcontractors-layout';
import { cellsOf } from './cells-of';
import { lotIn } from './model/optional-name';
import { scenarioIn } from './model/scenario-in';
import { answerLanguage } from './session';

/**
 * What each subcontractor and partner gets from each lot year by year, in euros, and whether the minima are met.
 * @customfunction SUBCONTRACTORS
 * @param model The cell with KP.MODEL
 * @param scenario The name of a scenario, or without the cut
 * @param [lot] The name of one lot; all lots if left out
 */
export async function SUBCONTRACTORS(model: unknown, scenario: unknown, lot?: unknown): Promise<unknown[][]> {
  const asked = await scenarioIn(model, scenario);
  return cellsOf(subcontractorsLayout(asked.evaluation.result, lotIn(asked, lot), answerLanguage()));
}
