import { referenceScenario } from '../../model/reference';
import type { Problem } from '../../model/problem';
import type { ReadModel } from '../../workbook/read/read-model';
import { evaluationOf } from './evaluations';
import type { KnownModel } from './known-model';
import { withCells } from './with-cells';

/** Everything that is wrong or striking: of the tables, of their cells, and of what only shows in a scenario. */
export const knownProblems = (known: KnownModel): readonly Problem[] => [
  ...known.tableProblems,
  ...known.cellProblems,
  ...scenarioProblems(known),
];

/** The same with the cells in which the same content now stands. */
export const locatedProblems = (known: KnownModel, read: ReadModel): readonly Problem[] => [
  ...read.problems,
  ...[...known.cellProblems, ...scenarioProblems(known)].map(withCells(read.raw)),
];

const scenarioProblems = ({ hash, evaluator }: KnownModel): readonly Problem[] => {
  if (evaluator === null) return [];
  const { model } = evaluator;
  return [referenceScenario(model), ...model.scenarios].flatMap(
    ({ name }) => evaluationOf(hash, evaluator, name).problems,
  );
};
