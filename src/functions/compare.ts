import { compareLayout } from '../workbook/layout/compare-layout';
import { cellsOf } from './cells-of';
import { twoScenariosIn } from './model/two-scenarios-in';
import { answerLanguage } from './session';

/**
 * Two scenarios under each other, line by line and year by year, and what the second is more than the first.
 * @customfunction COMPARE
 * @param model The cell with KP.MODEL
 * @param first The name of a scenario, or without the cut
 * @param second The name of the scenario to lay beside it
 */
export async function COMPARE(model: unknown, first: unknown, second: unknown): Promise<unknown[][]> {
  const asked = await twoScenariosIn(model, first, second);
  return cellsOf(
    compareLayout(asked.first.evaluation.result, asked.second.evaluation.result, answerLanguage()),
  );
}
