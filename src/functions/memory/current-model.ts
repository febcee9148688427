import type { Language } from '../../i18n/language';
import type { Problem } from '../../model/problem';
import type { Workbook } from '../../workbook/port';
import { loadedReader } from '../reading/loaded-reader';
import type { KnownModel } from './known-model';
import { locatedProblems } from './known-problems';
import { knownModel } from './models';

/** The model as it now stands in a workbook, for panels beside the grid. */
export interface CurrentModel extends KnownModel {
  /** All problems, with the cells in which they are. */
  readonly problems: readonly Problem[];
  /** The language of the headers. */
  readonly language: Language;
}

/** Reads the tables of the workbook, and works the model out unless a function already asked for the same content. */
export const currentModel = async (workbook: Workbook): Promise<CurrentModel> => {
  const { readModel } = await loadedReader();
  const read = readModel(await workbook.tables());
  const known = await knownModel(read);
  return { ...known, problems: locatedProblems(known, read), language: read.language };
};
