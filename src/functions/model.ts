import { modelHandle } from '../workbook/model-handle';
import { errorsOf } from './memory/known-model';
import { knownModel } from './memory/models';
import { loadedReader } from './reading/loaded-reader';
import { answerLanguage } from './session';

/**
 * Reads the tables of a model, in any order, and gives a text that stands for it; the other functions take that cell.
 * @customfunction MODEL
 * @param tables A table with its header row, such as kpLots[#All]; as many as the model has
 */
export async function MODEL(tables: unknown[][][]): Promise<string> {
  const { readModel, tablesIn } = await loadedReader();
  const known = await knownModel(readModel(tablesIn(tables)));
  return modelHandle(known.hash, { ...known, errors: errorsOf(known) }, answerLanguage());
}
