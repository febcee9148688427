import { modelHash } from '../../workbook/model-handle';
import type { Workbook } from '../../workbook/port';
import type { ReadModel } from '../../workbook/read/read-model';
import { loadedReader } from '../reading/loaded-reader';

/** The model with this hash as it now stands in the workbook, with its cells; null if it is not there any more. */
export const readOfHash = async (workbook: Workbook, hash: string): Promise<ReadModel | null> => {
  const { modelSets, readModel } = await loadedReader();
  for (const set of modelSets(await workbook.tables())) {
    const read = readModel(set);
    if (modelHash(read.raw) === hash) return read;
  }
  return null;
};
