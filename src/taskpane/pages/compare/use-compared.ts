import { useMemo, useRef } from 'react';
import type { Evaluator } from '../../../model/evaluate';
import { scenarioNamed } from '../../../model/reference';
import { REFERENCE } from '../../../model/tables';
import { evaluationOf } from '../../../functions/memory/evaluations';
import type { Told } from '../../../workbook/explanation/told';
import { usePane } from '../../pane-context';

interface Calculated {
  readonly evaluator: Evaluator;
  readonly hash: string;
}

/** What can be compared: the model as it last could be calculated. */
export interface Comparable extends Calculated {
  /** All scenarios by name, the reference first. */
  readonly names: readonly string[];
}

/** The model as it last could be calculated; null where it never could. */
export const useComparable = (): Comparable | null => {
  const { state } = usePane();
  const last = useRef<Calculated | null>(null);
  const { evaluator, hash } = state.model;
  return useMemo(() => {
    if (!state.hasModel) last.current = null;
    else if (evaluator !== null) last.current = { evaluator, hash };
    const known = last.current;
    return (
      known && {
        ...known,
        names: [REFERENCE, ...known.evaluator.model.scenarios.map(({ name }) => name)],
      }
    );
  }, [state, evaluator, hash]);
};

/** What is told of scenarios by name, those that are there. */
export const toldOf = ({ evaluator, hash }: Calculated, names: readonly string[]): readonly Told[] =>
  names.flatMap((name) => {
    const scenario = scenarioNamed(evaluator.model, name);
    if (scenario === null) return [];
    return [
      {
        model: evaluator.model,
        scenario,
        evaluation: evaluationOf(hash, evaluator, name),
        reference: evaluationOf(hash, evaluator, REFERENCE),
      },
    ];
  });
