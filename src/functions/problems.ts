import { cellsOf } from './cells-of';
import { modelIn } from './model/model-in';
import { problemsNow } from './model/problems-now';
import { loadedReader } from './reading/loaded-reader';
import { answerLanguage } from './session';

/**
 * Everything that is wrong or striking in a model, errors first, with the cell in which it is to be mended.
 * @customfunction PROBLEMS
 * @param model The cell with KP.MODEL
 */
export async function PROBLEMS(model: unknown): Promise<unknown[][]> {
  const problems = await problemsNow(await modelIn(model));
  const { problemsLayout } = await loadedReader();
  return cellsOf(problemsLayout(problems, answerLanguage()));
}
