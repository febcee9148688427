import { storiesLayout } from '../workbook/layout/stories-layout';
import { cellsOf } from './cells-of';
import { scenarioIn } from './model/scenario-in';
import { answerLanguage } from './session';

/**
 * For each organisation that does not hold: what happens and why, in sentences.
 * @customfunction STORIES
 * @param model The cell with KP.MODEL
 * @param scenario The name of a scenario, or without the cut
 */
export async function STORIES(model: unknown, scenario: unknown): Promise<unknown[][]> {
  const asked = await scenarioIn(model, scenario);
  return cellsOf(storiesLayout(asked, answerLanguage()));
}
