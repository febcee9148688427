import { bridgeLayout } from '../workbook/layout/bridge-layout';
import { cellsOf } from './cells-of';
import { twoScenariosIn } from './model/two-scenarios-in';
import { answerLanguage } from './session';

/**
 * The steps from what organisations receive in one scenario to what they receive in another, in euros; they add up.
 * @customfunction BRIDGE
 * @param model The cell with KP.MODEL
 * @param first The name of the scenario to begin with, or without the cut
 * @param second The name of the scenario to end with
 */
export async function BRIDGE(model: unknown, first: unknown, second: unknown): Promise<unknown[][]> {
  const asked = await twoScenariosIn(model, first, second);
  return cellsOf(bridgeLayout(asked, asked.first.known.evaluator, answerLanguage()));
}
