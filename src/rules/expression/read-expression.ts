import type { ExpressionFault } from '../../model/expression';
import { checkedTerm } from './checked-term';
import { Refusal } from './refusal';
import { syntaxTree } from './syntax-tree';
import type { LogicalTerm, NumberTerm, Term } from './term';
import { tokensOf } from './tokens';
import type { Vocabulary } from './vocabulary';

/** An expression that may be worked out, or what is wrong with it. */
export type Read<T extends Term> = { readonly term: T } | { readonly fault: ExpressionFault };

/** Reads what somebody wrote: in this language it is not possible to write anything that does harm. */
export const readExpression = (text: string, vocabulary: Vocabulary): Read<Term> => {
  try {
    const tokens = tokensOf(text, vocabulary);
    return { term: checkedTerm(syntaxTree(text), tokens, vocabulary) };
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.fault };
    throw error;
  }
};

/** The same for what must be a number. */
export const readNumber = (text: string, vocabulary: Vocabulary): Read<NumberTerm> => {
  const read = readExpression(text, vocabulary);
  if ('fault' in read) return read;
  return read.term.type === 'number' ? { term: read.term } : { fault: whole('needs-number') };
};

/** The same for what must hold or not. */
export const readLogical = (text: string, vocabulary: Vocabulary): Read<LogicalTerm> => {
  const read = readExpression(text, vocabulary);
  if ('fault' in read) return read;
  return read.term.type === 'logical' ? { term: read.term } : { fault: whole('needs-comparison') };
};

/** A fault of an expression as a whole. */
export const whole = (fault: ExpressionFault['fault']): ExpressionFault => ({
  fault,
  at: null,
  part: '',
  instead: null,
  known: [],
});
