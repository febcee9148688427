import { scenariosLayout } from '../workbook/layout/scenarios-layout';
import { cellsOf } from './cells-of';
import { everyResult } from './model/every-result';
import { answerLanguage } from './session';

/**
 * All scenarios beside each other: saving and loss in euros, organisations per level, and what neighbourhoods notice.
 * @customfunction SCENARIOS
 * @param model The cell with KP.MODEL
 */
export async function SCENARIOS(model: unknown): Promise<unknown[][]> {
  return cellsOf(scenariosLayout(await everyResult(model), answerLanguage()));
}
