import { councilNamesLayout } from '../workbook/layout/council-names-layout';
import { cellsOf } from './cells-of';
import { scenarioIn } from './model/scenario-in';
import { answerLanguage } from './session';

/**
 * Which organisations do not hold, the worst first, for a council that wants them named.
 * @customfunction COUNCILNAMES
 * @param model The cell with KP.MODEL
 * @param scenario The name of a scenario, or without the cut
 */
export async function COUNCILNAMES(model: unknown, scenario: unknown): Promise<unknown[][]> {
  const asked = await scenarioIn(model, scenario);
  return cellsOf(councilNamesLayout(asked, answerLanguage()));
}
