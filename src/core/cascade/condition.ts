import type { Cascade } from './cascade';
import { KIND } from './grant-book';
import { ABSENT } from './grant-state';
import type { Scene } from './scene';

/**
 * What there is of the euros that a condition looks at. (A condition on a funder asks no euros.)
 * @param paid what all paying grants pay, the tested one among them
 * @param value what the tested one pays
 */
export const presentOf = (kind: number, scene: Scene, paid: number, value: number): number => {
  switch (kind) {
    case KIND.own:
      return scene.own;
    case KIND.covered:
      return scene.base + paid;
    case KIND.coveredWithout:
      return scene.base + paid - value;
    case KIND.cofunders:
      return paid - value;
    default:
      // `any`, `amount`, `share` and `retained` differ in what they ask; all look at counted municipal money.
      return scene.counted;
  }
};

/**
 * Whether the funder that a grant depends on pays.
 * @param paying per grant: not 0 where it does
 */
export const funderPays = ({ book, scene }: Cascade, grant: number, paying: Uint8Array): boolean => {
  const wanted = book.dependsOn[grant]!;
  for (let other = scene.first; other < scene.last; other++) {
    if (book.funder[other] === wanted && paying[other] !== ABSENT) return true;
  }
  return false;
};
