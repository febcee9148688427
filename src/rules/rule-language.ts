import type { ExpressionReader } from '../model/expression';
import { OLD_VALUE_NAMES } from '../model/parse/override-expression';
import { readLogical, readNumber, whole } from './expression/read-expression';
import { answerOf, type LogicalTerm } from './expression/term';
import { NO_WORDS, ratio, type Vocabulary } from './expression/vocabulary';
import { FIGURE_WORDS } from './figures';

const OLD_VALUE: Vocabulary = new Map(OLD_VALUE_NAMES.map((name) => [name, ratio]));

const faultInRule: ExpressionReader['faultInRule'] = (expression) => {
  const read = readLogical(expression, FIGURE_WORDS);
  return 'fault' in read ? read.fault : null;
};

const constant: ExpressionReader['constant'] = (expression) => {
  const read = readNumber(expression, NO_WORDS);
  if ('fault' in read) return read.fault;
  const value = answerOf(read.term, new Map());
  return typeof value === 'number' ? value : whole('not-computable');
};

const revised: ExpressionReader['revised'] = (expression, old) => {
  const read = readNumber(expression, OLD_VALUE);
  if ('fault' in read) return read.fault;
  const value = answerOf(read.term, new Map(OLD_VALUE_NAMES.map((name) => [name, old])));
  if (value === null) return whole('no-old-value');
  return value === 'not-computable' ? whole('not-computable') : value;
};

/** How expressions in a model are read; everything that needs the parser of mathjs comes with it. */
export const RULE_LANGUAGE: ExpressionReader = { faultInRule, constant, revised };

/** A rule of a model that has been read without errors. */
export const ruleTerm = (expression: string): LogicalTerm => {
  const read = readLogical(expression, FIGURE_WORDS);
  if ('fault' in read) throw new RangeError(`This rule was not checked: ${expression}`);
  return read.term;
};
