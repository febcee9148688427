import type { Problem } from '../../model/problem';
import type { KnownModel } from '../memory/known-model';
import { knownProblems, locatedProblems } from '../memory/known-problems';
import { readOfHash } from '../memory/read-of-hash';
import { connectedWorkbook } from '../session';

/** All problems of a model, with their cells where the workbook can be read and still holds that content. */
export const problemsNow = async (known: KnownModel): Promise<readonly Problem[]> => {
  const problems = knownProblems(known);
  const workbook = problems.length === 0 ? null : connectedWorkbook();
  const read = workbook === null ? null : await readOfHash(workbook, known.hash);
  return read === null ? problems : locatedProblems(known, read);
};
