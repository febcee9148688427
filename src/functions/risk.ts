import { riskLayout } from '../workbook/layout/risk-layout';
import { cellsOf } from './cells-of';
import { scenarioIn } from './model/scenario-in';
import { answerLanguage } from './session';

/**
 * Every organisation with its level, how long it lasts, what it can still bear and why.
 * @customfunction RISK
 * @param model The cell with KP.MODEL
 * @param scenario The name of a scenario, or without the cut
 */
export async function RISK(model: unknown, scenario: unknown): Promise<unknown[][]> {
  const asked = await scenarioIn(model, scenario);
  return cellsOf(riskLayout(asked, answerLanguage()));
}
