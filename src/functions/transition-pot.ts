import { transitionPotLayout } from '../workbook/layout/transition-pot-layout';
import { cellsOf } from './cells-of';
import { scenarioIn } from './model/scenario-in';
import { answerLanguage } from './session';

/**
 * The transition budget year by year: what is in it, what is asked and what is paid, in euros.
 * @customfunction TRANSITIONPOT
 * @param model The cell with KP.MODEL
 * @param scenario The name of a scenario, or without the cut
 */
export async function TRANSITIONPOT(model: unknown, scenario: unknown): Promise<unknown[][]> {
  const asked = await scenarioIn(model, scenario);
  return cellsOf(transitionPotLayout(asked.evaluation.result, answerLanguage()));
}
