import { councilLayout } from '../workbook/layout/council-layout';
import { cellsOf } from './cells-of';
import { scenarioIn } from './model/scenario-in';
import { answerLanguage } from './session';

/**
 * How many organisations of each type do not make it, are vulnerable or hold, without their names.
 * @customfunction COUNCIL
 * @param model The cell with KP.MODEL
 * @param scenario The name of a scenario, or without the cut
 */
export async function COUNCIL(model: unknown, scenario: unknown): Promise<unknown[][]> {
  const asked = await scenarioIn(model, scenario);
  return cellsOf(councilLayout(asked, answerLanguage()));
}
