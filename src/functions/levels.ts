import { levelsLayout } from '../workbook/layout/levels-layout';
import { cellsOf } from './cells-of';
import { everyResult } from './model/every-result';
import { answerLanguage } from './session';

/**
 * The level of every organisation in every scenario.
 * @customfunction LEVELS
 * @param model The cell with KP.MODEL
 */
export async function LEVELS(model: unknown): Promise<unknown[][]> {
  return cellsOf(levelsLayout(await everyResult(model), answerLanguage()));
}
