import { exists, reaches } from '../reaches';
import type { Cascade } from './cascade';
import { KIND } from './grant-book';

/*
 * The functions of the cascade write amounts into arrays instead of returning them: an amount that is returned
 * is wrapped in an object of its own, and millions of those cost more than the arithmetic.
 */

/**
 * Whether the condition of a grant holds. Writes what it asks, what is there, and the difference into `state`.
 * The grant itself must be in `scene.paid`.
 * @param paying the grants that a condition on a funder may count on
 */
export const holds = (cascade: Cascade, grant: number, paying: Uint8Array): boolean => {
  const { book, state, money, scene } = cascade;
  const threshold = book.threshold[grant]!;
  let required = threshold * money.costs[scene.at]!;
  let actual = scene.counted;
  switch (book.kind[grant]!) {
    case KIND.any:
      state.required[grant] = 0;
      state.actual[grant] = actual;
      return exists(actual);
    case KIND.funder:
      return funderPays(cascade, grant, paying);
    case KIND.amount:
      required = threshold * money.part[scene.year]!;
      break;
    case KIND.retained:
      required = threshold * money.municipalReference[scene.at]!;
      break;
    case KIND.own:
      actual = money.own[scene.at]!;
      break;
    case KIND.covered:
      actual = scene.base + scene.paid;
      break;
    case KIND.coveredWithout:
      actual = scene.base + scene.paid - state.value[grant]!;
      break;
    case KIND.cofunders:
      actual = scene.paid - state.value[grant]!;
      break;
    default:
      // `share` looks at counted municipal money against the costs.
      break;
  }
  state.required[grant] = required;
  state.actual[grant] = actual;
  state.margin[grant * book.years + scene.year] = actual - required;
  return reaches(actual, required);
};

const funderPays = ({ book, scene }: Cascade, grant: number, paying: Uint8Array): boolean => {
  const wanted = book.dependsOn[grant]!;
  for (let other = scene.first; other < scene.last; other++) {
    if (book.funder[other] === wanted && paying[other] === 1) return true;
  }
  return false;
};
