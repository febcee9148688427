import { neighbourhoodsLayout } from '../workbook/layout/neighbourhoods-layout';
import { cellsOf } from './cells-of';
import { scenarioIn } from './model/scenario-in';
import { answerLanguage } from './session';

/**
 * What each neighbourhood loses beside what it needs, in words, those hit hardest first.
 * @customfunction NEIGHBOURHOODS
 * @param model The cell with KP.MODEL
 * @param scenario The name of a scenario, or without the cut
 */
export async function NEIGHBOURHOODS(model: unknown, scenario: unknown): Promise<unknown[][]> {
  const asked = await scenarioIn(model, scenario);
  return cellsOf(neighbourhoodsLayout(asked.evaluation.result, answerLanguage()));
}
