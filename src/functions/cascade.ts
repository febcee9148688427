import { cascadeLayout } from '../workbook/layout/cascade-layout';
import { cellsOf } from './cells-of';
import { organisationIn } from './model/optional-name';
import { scenarioIn } from './model/scenario-in';
import { answerLanguage } from './session';

/**
 * Which funds drop out, in which year and round, and why, in euros and in words.
 * @customfunction CASCADE
 * @param model The cell with KP.MODEL
 * @param scenario The name of a scenario, or without the cut
 * @param [organisation] The name of one organisation; all of them if left out
 */
export async function CASCADE(
  model: unknown,
  scenario: unknown,
  organisation?: unknown,
): Promise<unknown[][]> {
  const asked = await scenarioIn(model, scenario);
  return cellsOf(cascadeLayout(asked, organisationIn(asked, organisation), answerLanguage()));
}
