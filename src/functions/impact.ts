import { impactLayout } from '../workbook/layout/impact-layout';
import { cellsOf } from './cells-of';
import { scenarioIn } from './model/scenario-in';
import { answerLanguage } from './session';

/**
 * How many people are still reached year by year, which groups lose all offer, and which neighbourhoods are hit hardest.
 * @customfunction IMPACT
 * @param model The cell with KP.MODEL
 * @param scenario The name of a scenario, or without the cut
 */
export async function IMPACT(model: unknown, scenario: unknown): Promise<unknown[][]> {
  const asked = await scenarioIn(model, scenario);
  return cellsOf(impactLayout(asked.evaluation.result, answerLanguage()));
}
