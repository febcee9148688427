import { totalsLayout } from '../workbook/layout/totals-layout';
import { cellsOf } from './cells-of';
import { scenarioIn } from './model/scenario-in';
import { answerLanguage } from './session';

/**
 * What a scenario saves the municipality and what organisations lose by it, year by year, in euros.
 * @customfunction TOTALS
 * @param model The cell with KP.MODEL
 * @param scenario The name of a scenario, or without the cut
 */
export async function TOTALS(model: unknown, scenario: unknown): Promise<unknown[][]> {
  const asked = await scenarioIn(model, scenario);
  return cellsOf(totalsLayout(asked.evaluation.result, answerLanguage()));
}
