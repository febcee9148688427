import type { Problem } from '../model/problem';
import type { Language } from './language';
import { describePlace } from './problem/place';
import { describeRule } from './problem/rule';
import { describeValue } from './problem/value';

/**
 * A problem as a sentence with place, value, rule and remedy:
 * `Organisaties!D7 (kpMunicipal, aandeel): 140 %. De aandelen van één perceel zijn samen …`.
 */
export const describeProblem = (problem: Problem, language: Language): string => {
  const place = describePlace(problem, language);
  const value = describeValue(problem, language);
  const rule = describeRule(problem, language);
  const found = value === null ? rule : `${value}. ${rule}`;
  return place === '' ? found : `${place}: ${found}`;
};
