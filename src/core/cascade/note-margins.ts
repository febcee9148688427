import type { Cascade } from './cascade';
import { presentOf } from './condition';
import { KIND, KIND_BITS, TESTED } from './grant-book';

/**
 * Writes what conditions have left (`GrantState.left`) in a year in which all grants pay as much as they may.
 * @param paid what all of them pay together
 */
export const noteMargins = ({ book, terms, state, scene }: Cascade, paid: number): void => {
  const { years, rule: rules } = book;
  const { least, most } = terms;
  const { first, last, year } = scene;
  for (let grant = first; grant < last; grant++) {
    const at = grant * years + year;
    const rule = rules[at]!;
    const kind = rule & KIND_BITS;
    if ((rule & TESTED) === 0 || kind === KIND.funder) continue;
    state.left[at - first * years] = presentOf(kind, scene, paid, most[at]!) - least[at]!;
  }
};
