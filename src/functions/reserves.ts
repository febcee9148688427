import { reservesLayout } from '../workbook/layout/reserves-layout';
import { cellsOf } from './cells-of';
import { scenarioIn } from './model/scenario-in';
import { answerLanguage } from './session';

/**
 * The free reserves year by year of at most six organisations, those that fall first in front, in euros.
 * @customfunction RESERVES
 * @param model The cell with KP.MODEL
 * @param scenario The name of a scenario, or without the cut
 */
export async function RESERVES(model: unknown, scenario: unknown): Promise<unknown[][]> {
  const asked = await scenarioIn(model, scenario);
  return cellsOf(reservesLayout(asked.evaluation.result, answerLanguage()));
}
