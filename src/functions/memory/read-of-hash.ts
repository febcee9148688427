import { modelHash } from '../../workbook/model-handle';
import type { TableImage, Workbook } from '../../workbook/port';
import { readModel, type ReadModel } from '../../workbook/read/read-model';
import { modelSets } from './model-sets';

/** The model with this hash as it now stands in the workbook, with its cells; null if it is not there any more. */
export const readOfHash = async (workbook: Workbook, hash: string): Promise<ReadModel | null> => {
  const images: readonly TableImage[] = await workbook.tables();
  for (const set of modelSets(images)) {
    const read = readModel(set);
    if (modelHash(read.raw) === hash) return read;
  }
  return null;
};
