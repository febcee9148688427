import type { ArgumentName } from '../argument/argument-name';
import { lineIn, numbersIn } from '../argument/number-in';
import { neededText } from '../argument/text-in';
import { loaded } from '../reading/loaded';
import { refuse } from './refuse';

const EXPRESSION: ArgumentName = { nl: 'regel', en: 'expression' };
const NAMES: ArgumentName = { nl: 'namen', en: 'names' };
const VALUES: ArgumentName = { nl: 'waarden', en: 'values' };

/**
 * Works out a rule or a sum of your own over named values, such as runwayMonths < 24 and leverage > 1.2.
 * @customfunction RULE
 * @param expression The rule or sum, with a point in numbers
 * @param names The names in it, in a row or a column
 * @param values Their values, in the same order; empty is what does not exist
 */
export async function RULE(expression: unknown, names: unknown[][], values: unknown[][]): Promise<unknown> {
  const text = neededText(EXPRESSION, expression);
  const figures = figuresIn(names, values);
  const { ruleAnswer } = await loaded(import('./rule-answer'));
  return ruleAnswer(EXPRESSION, text, figures);
}

/** Names with their values; a name without a value does not exist. */
const figuresIn = (names: unknown, values: unknown): ReadonlyMap<string, number | null> => {
  const words = lineIn(NAMES, names).map((_, at) => neededText(NAMES, lineIn(NAMES, names)[at]));
  const numbers = numbersIn(VALUES, values);
  if (numbers.length > words.length)
    refuse(VALUES, 'plainFunctions.moreValues', { count: numbers.length, other: words.length });
  words.forEach((word, at) => {
    if (words.indexOf(word) < at) refuse(NAMES, 'plainFunctions.nameTwice', { name: word });
  });
  return new Map(words.map((word, at) => [word, numbers[at] ?? null]));
};
