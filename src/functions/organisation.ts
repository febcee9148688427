import { organisationLayout } from '../workbook/layout/organisation-layout';
import { cellsOf } from './cells-of';
import { organisationIn } from './model/optional-name';
import { scenarioIn } from './model/scenario-in';
import { answerLanguage } from './session';

/**
 * Income by source, costs, result and reserve of one organisation, or of all together, year by year, in euros.
 * @customfunction ORGANISATION
 * @param model The cell with KP.MODEL
 * @param scenario The name of a scenario, or without the cut
 * @param [organisation] The name of one organisation; all of them together if left out
 */
export async function ORGANISATION(
  model: unknown,
  scenario: unknown,
  organisation?: unknown,
): Promise<unknown[][]> {
  const asked = await scenarioIn(model, scenario);
  return cellsOf(
    organisationLayout(
      { result: asked.evaluation.result, scenario: asked.scenario },
      organisationIn(asked, organisation),
      answerLanguage(),
    ),
  );
}
