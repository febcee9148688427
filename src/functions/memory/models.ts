import type { RawModel } from '../../model/parse/raw';
import { isError } from '../../model/problem';
import type { WorkedModel } from '../../rules/worked-model';
import { modelHash } from '../../workbook/model-handle';
import type { ReadModel } from '../../workbook/read/read-model';
import { loadedReader } from '../reading/loaded-reader';
import type { KnownModel } from './known-model';
import { onceAtATime } from './once-at-a-time';
import { recent } from './recent';
import { withoutCell, withoutCells } from './without-cells';

/** Somebody who drags a slider makes a new model at every step; a workbook seldom holds more than two. */
const MOST_MODELS = 8;

const models = recent<KnownModel>(MOST_MODELS);
const once = onceAtATime<WorkedModel>();

/** The model of this hash, if it is still remembered. */
export const rememberedModel = (hash: string): KnownModel | undefined => models.find(hash);

/** The model that was read, worked out if memory does not hold it yet. */
export const knownModel = async (read: ReadModel): Promise<KnownModel> => {
  const raw = withoutCells(read.raw);
  const hash = modelHash(raw);
  const tableProblems = read.problems.map(withoutCell);
  const known = models.find(hash);
  // The same content under other headers has other problems.
  if (known !== undefined && JSON.stringify(known.tableProblems) === JSON.stringify(tableProblems))
    return known;
  const { problems, evaluator } = await once(hash, async () => (await loadedReader()).workedModel(raw));
  const model: KnownModel = {
    hash,
    organisations: rowsOf(raw, 'organisations'),
    lots: rowsOf(raw, 'lots'),
    tableProblems,
    cellProblems: problems,
    evaluator: tableProblems.some(isError) ? null : evaluator,
  };
  models.keep(hash, model);
  return model;
};

const rowsOf = (raw: RawModel, table: keyof RawModel): number => raw[table]?.length ?? 0;
