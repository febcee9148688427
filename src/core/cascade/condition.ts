import { exists, reaches } from '../reaches';
import type { Cascade } from './cascade';
import { KIND } from './grant-book';

/** Whether the condition of a grant that looks at no other grant holds. */
export const holdsByItself = (cascade: Cascade, grant: number): boolean =>
  cascade.book.kind[grant] === KIND.any ? exists(cascade.scene.counted) : isMet(cascade, grant);

/**
 * Whether the condition of a grant that is in `scene.paid` and looks at other grants holds.
 * @param paying the grants that a condition on a funder may count on
 */
export const holdsAmongOthers = (cascade: Cascade, grant: number, paying: Uint8Array): boolean =>
  cascade.book.kind[grant] === KIND.funder ? funderPays(cascade, grant, paying) : isMet(cascade, grant);

const isMet = (cascade: Cascade, grant: number): boolean => {
  const { book, state, scene } = cascade;
  const required = requiredOf(cascade, grant);
  const actual = actualOf(cascade, grant);
  state.margin[grant * book.years + scene.year] = actual - required;
  return reaches(actual, required);
};

/** What a condition asks, in euros; 0 for `any`. */
export const requiredOf = ({ book, money, scene }: Cascade, grant: number): number => {
  const threshold = book.threshold[grant]!;
  switch (book.kind[grant]!) {
    case KIND.any:
      return 0;
    case KIND.amount:
      return threshold * money.part[scene.year]!;
    case KIND.retained:
      return threshold * money.municipalReference[scene.at]!;
    default:
      return threshold * money.costs[scene.at]!;
  }
};

/** What is there of it, in euros. */
export const actualOf = ({ book, state, money, scene }: Cascade, grant: number): number => {
  switch (book.kind[grant]!) {
    case KIND.own:
      return money.own[scene.at]!;
    case KIND.covered:
      return scene.base + scene.paid;
    case KIND.coveredWithout:
      return scene.base + scene.paid - state.value[grant]!;
    case KIND.cofunders:
      return scene.paid - state.value[grant]!;
    default:
      return scene.counted;
  }
};

const funderPays = ({ book, scene }: Cascade, grant: number, paying: Uint8Array): boolean => {
  const wanted = book.dependsOn[grant]!;
  for (let other = scene.first; other < scene.last; other++) {
    if (book.funder[other] === wanted && paying[other] === 1) return true;
  }
  return false;
};
