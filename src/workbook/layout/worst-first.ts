import type { OrganisationResult } from '../../model/result';
import { LEVELS } from './level-word';

/**
 * Positions of the organisations, those that fall first in front: red by the months they last (to the end where a
 * rule of the user's own makes them red), then amber and green by the cut they can still bear; ties in table order.
 */
export const worstFirst = (organisations: readonly OrganisationResult[]): readonly number[] => {
  const rank = organisations.map((each) => [
    LEVELS.indexOf(each.level),
    each.level === 'red' ? (each.runwayMonths ?? Infinity) : each.tippingCut,
  ]);
  return organisations
    .map((_, position) => position)
    .sort((one, other) => {
      const [level = 0, measure = 0] = rank[one] ?? [];
      const [otherLevel = 0, otherMeasure = 0] = rank[other] ?? [];
      return level - otherLevel || measure - otherMeasure || one - other;
    });
};
