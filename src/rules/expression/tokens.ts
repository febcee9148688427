import { nearestName } from '../../model/parse/nearest';
import { refuseDecimalCommas } from './commas';
import { FUNCTION_NAMES } from './named-functions';
import { refuse } from './refusal';
import { scan, type Part } from './scan';
import type { Token } from './token';
import type { Vocabulary } from './vocabulary';

const WORDS: readonly string[] = ['and', 'or', 'not'];

/** Brackets and conditions within each other; nobody can read more. */
const DEEPEST = 50;

/**
 * The first wall around what users write: nothing but numbers, known names and a few signs comes through, in an order
 * in which no two of them are multiplied unasked. What is refused is refused with its place.
 */
export const tokensOf = (text: string, vocabulary: Vocabulary): readonly Token[] => {
  const parts = scan(text);
  if (parts.length === 0) refuse('syntax', { at: text.length + 1, text: '' });
  const tokens = parts.map((part, index) => tokenOf(part, parts[index + 1], vocabulary));
  tokens.forEach((token, index) => {
    refuseNeighbours(tokens[index - 1], token);
  });
  refuseDecimalCommas(tokens);
  refuseDepth(tokens);
  refuseLooseColons(tokens);
  return tokens;
};

const tokenOf = (part: Part, next: Part | undefined, vocabulary: Vocabulary): Token => {
  const { kind, at, text } = part;
  if (kind !== 'name') return { kind, at, text };
  if (WORDS.includes(text)) return { kind: 'word', at, text };
  if (vocabulary.has(text)) return { kind: 'figure', at, text };
  if (next?.text === '(') {
    if (FUNCTION_NAMES.includes(text)) return { kind: 'function', at, text };
    return refuse('unknown-function', part, { instead: near(text, FUNCTION_NAMES), known: FUNCTION_NAMES });
  }
  if (FUNCTION_NAMES.includes(text)) return refuse('function-alone', part);
  if (vocabulary.size === 0) return refuse('no-figures', part);
  const known = [...vocabulary.keys()];
  return refuse('unknown-figure', part, { instead: near(text, [...known, ...WORDS]), known });
};

/** The library that finds the nearest name is quick, but not with a name of five hundred letters. */
const near = (text: string, known: readonly string[]): string | null => nearestName(text.slice(0, 50), known);

const endsOperand = (token: Token): boolean =>
  token.kind === 'number' || token.kind === 'figure' || token.text === ')';
const beginsOperand = (token: Token): boolean =>
  token.kind === 'number' ||
  token.kind === 'figure' ||
  token.kind === 'function' ||
  token.text === '(' ||
  token.text === 'not';

const refuseNeighbours = (before: Token | undefined, token: Token): void => {
  if (before !== undefined && endsOperand(before) && beginsOperand(token)) refuse('missing-operator', token);
};

const refuseDepth = (tokens: readonly Token[]): void => {
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(' || token.text === '?') depth += 1;
    if (token.text === ')') depth -= 1;
    if (depth > DEEPEST) refuse('too-deep', token);
  }
};

/** A colon belongs to the question mark before it; elsewhere the parser would make a range of it. */
const refuseLooseColons = (tokens: readonly Token[]): void => {
  let questions = 0;
  for (const token of tokens) {
    if (token.text === '?') questions += 1;
    if (token.text === ':' && --questions < 0) refuse('character', token);
  }
};
