import { problemsLayout } from '../workbook/layout/problems-layout';
import { cellsOf } from './cells-of';
import { modelIn } from './model/model-in';
import { problemsNow } from './model/problems-now';
import { answerLanguage } from './session';

/**
 * Everything that is wrong or striking in a model, errors first, with the cell in which it is to be mended.
 * @customfunction PROBLEMS
 * @param model The cell with KP.MODEL
 */
export async function PROBLEMS(model: unknown): Promise<unknown[][]> {
  return cellsOf(problemsLayout(await problemsNow(await modelIn(model)), answerLanguage()));
}
