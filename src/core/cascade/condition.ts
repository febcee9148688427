import { exists, reaches } from '../reaches';
import { KIND, type GrantBook, type GrantState } from './grant-book';
import { countedMunicipal, type CascadeMoney } from './money';
import type { Scene } from './scene';

/**
 * Tests the condition of one grant that is in `scene.paid`, and writes what it asks and what is there into
 * `state.required` and `state.actual` (euros; not for `funder`).
 * @param paying the grants that a condition on a funder may count on
 */
export const holds = (
  book: GrantBook,
  state: GrantState,
  money: CascadeMoney,
  scene: Scene,
  grant: number,
  paying: Uint8Array,
): boolean => {
  const { at } = scene;
  const threshold = book.threshold[grant]!;
  let required = threshold * money.costs[at]!;
  let actual = 0;
  switch (book.kind[grant]!) {
    case KIND.any:
      actual = countedMunicipal(money, at);
      state.required[grant] = 0;
      state.actual[grant] = actual;
      return exists(actual);
    case KIND.amount:
      required = threshold * money.part[scene.year]!;
      actual = countedMunicipal(money, at);
      break;
    case KIND.share:
      actual = countedMunicipal(money, at);
      break;
    case KIND.retained:
      required = threshold * money.municipalReference[at]!;
      actual = countedMunicipal(money, at);
      break;
    case KIND.own:
      actual = money.own[at]!;
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
    case KIND.funder:
      return funderPays(book, scene, grant, paying);
    default:
      return true;
  }
  state.required[grant] = required;
  state.actual[grant] = actual;
  return reaches(actual, required);
};

const funderPays = (book: GrantBook, scene: Scene, grant: number, paying: Uint8Array): boolean => {
  const wanted = book.dependsOn[grant]!;
  for (let other = scene.first; other < scene.last; other++) {
    if (book.funder[other] === wanted && paying[other] === 1) return true;
  }
  return false;
};
