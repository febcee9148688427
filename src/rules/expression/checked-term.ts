import { RATIO_SLACK } from '../../core/reaches';
import { calculated, isArithmetic, madeOf, type ArithmeticName } from './arithmetic';
import { compared, isComparison, type ComparisonName } from './comparison';
import { EXISTS, NAMED_FUNCTIONS } from './named-functions';
import { refuse, type Spot } from './refusal';
import type { Syntax } from './syntax-tree';
import { answerOf, type LogicalTerm, type NumberTerm, type Term } from './term';
import type { Token } from './token';
import type { Values, Vocabulary } from './vocabulary';

const NO_VALUES: Values = new Map();

/** A walk through a tree from left to right, beside the parts of the text that its leaves came from. */
interface Walk {
  readonly vocabulary: Vocabulary;
  readonly leaves: readonly Token[];
  /** The leaf to come. */
  next: number;
}

/**
 * The third wall: a tree becomes something that can be worked out only if every node of it is on the list and gets
 * numbers where it needs numbers and comparisons where it needs those. Throws `Refusal` with the place.
 */
export const checkedTerm = (syntax: Syntax, tokens: readonly Token[], vocabulary: Vocabulary): Term => {
  const leaves = tokens.filter(({ kind }) => kind === 'number' || kind === 'figure' || kind === 'function');
  return termOf(syntax, { vocabulary, leaves, next: 0 });
};

const spotOf = (walk: Walk): Spot | null => walk.leaves[walk.next] ?? null;

const termOf = (syntax: Syntax, walk: Walk): Term => {
  switch (syntax.is) {
    case 'number':
      return numberTerm(syntax.value, walk);
    case 'figure':
      return figureTerm(syntax.name, walk);
    case 'brackets':
      return termOf(syntax.content, walk);
    case 'call':
      return callTerm(syntax.name, syntax.parts, walk);
    case 'operation':
      return operationTerm(syntax.name, syntax.parts, walk);
    case 'chain':
      return chainTerm(syntax.comparisons, syntax.parts, walk);
    case 'choice':
      return choiceTerm(syntax, walk);
  }
};

const numberAt = (syntax: Syntax, walk: Walk): NumberTerm => {
  const spot = spotOf(walk);
  const term = termOf(syntax, walk);
  return term.type === 'number' ? term : refuse('needs-number', spot);
};

const logicalAt = (syntax: Syntax, walk: Walk): LogicalTerm => {
  const spot = spotOf(walk);
  const term = termOf(syntax, walk);
  return term.type === 'logical' ? term : refuse('needs-comparison', spot);
};

/** Sums of numbers only are done at once, so that one without an answer is found before any figure is known. */
const folded = (term: NumberTerm, spot: Spot | null): NumberTerm => {
  if (!term.constant) return term;
  const value = answerOf(term, NO_VALUES);
  return value === 'not-computable' ? refuse('not-computable', spot) : { ...term, of: () => value };
};

const numberTerm = (value: number, walk: Walk): NumberTerm => {
  const spot = spotOf(walk);
  if (walk.leaves[walk.next]?.kind !== 'number') return refuse('syntax', spot);
  walk.next += 1;
  return Number.isFinite(value)
    ? { type: 'number', slack: RATIO_SLACK, constant: true, of: () => value }
    : refuse('not-computable', spot);
};

const figureTerm = (name: string, walk: Walk): Term => {
  const word = walk.vocabulary.get(name);
  const leaf = walk.leaves[walk.next];
  if (word === undefined || leaf?.kind !== 'figure' || leaf.text !== name)
    return refuse('syntax', spotOf(walk));
  walk.next += 1;
  if (word.type === 'logical')
    return { type: 'logical', constant: false, of: (values) => values.get(name) === true };
  const of = (values: Values): number | null => {
    const value = values.get(name);
    return typeof value === 'number' ? value : null;
  };
  return { type: 'number', slack: word.slack, constant: false, of };
};

const callTerm = (name: string, parts: readonly Syntax[], walk: Walk): Term => {
  const spot = spotOf(walk);
  if (walk.leaves[walk.next]?.kind !== 'function') return refuse('syntax', spot);
  walk.next += 1;
  if (name === EXISTS) return existsTerm(parts, walk, spot);
  const named = NAMED_FUNCTIONS.get(name);
  if (named === undefined) return refuse('syntax', spot);
  const [fewest, most] = named.parts;
  if (parts.length < fewest || parts.length > most) return refuse('arguments', spot, { instead: named.form });
  const numbers = parts.map((part) => numberAt(part, walk));
  return folded(madeOf(numbers, named.of), spot);
};

/** The one question that may be asked of what does not exist. */
const existsTerm = (parts: readonly Syntax[], walk: Walk, spot: Spot | null): LogicalTerm => {
  const [part] = parts;
  if (part === undefined || parts.length > 1) return refuse('arguments', spot, { instead: `${EXISTS}(a)` });
  const term = numberAt(part, walk);
  return { type: 'logical', constant: term.constant, of: (values) => term.of(values) !== null };
};

const operationTerm = (name: string, parts: readonly Syntax[], walk: Walk): Term => {
  const spot = spotOf(walk);
  const [left, right] = parts;
  if (left === undefined || parts.length > 2) return refuse('syntax', spot);
  if (right === undefined) return unaryTerm(name, left, walk);
  if (isArithmetic(name)) return arithmeticTerm(name, left, right, walk);
  if (isComparison(name)) return compared([numberAt(left, walk), numberAt(right, walk)], [name]);
  if (name !== 'and' && name !== 'or') return refuse('syntax', spot);
  const [a, b] = [logicalAt(left, walk), logicalAt(right, walk)];
  const of =
    name === 'and'
      ? (values: Values): boolean => a.of(values) && b.of(values)
      : (values: Values): boolean => a.of(values) || b.of(values);
  return { type: 'logical', constant: a.constant && b.constant, of };
};

const unaryTerm = (name: string, part: Syntax, walk: Walk): Term => {
  const spot = spotOf(walk);
  if (name === 'not') {
    const term = logicalAt(part, walk);
    return { type: 'logical', constant: term.constant, of: (values) => !term.of(values) };
  }
  if (name !== 'unaryMinus' && name !== 'unaryPlus') return refuse('syntax', spot);
  // A spreadsheet and a mathematician read -2^2 differently.
  if (isPower(part)) return refuse('unclear-power', spot);
  const sign = name === 'unaryMinus' ? -1 : 1;
  return folded(
    madeOf([numberAt(part, walk)], ([number = NaN]) => sign * number),
    spot,
  );
};

const isPower = (syntax: Syntax): boolean => syntax.is === 'operation' && syntax.name === 'pow';

const arithmeticTerm = (name: ArithmeticName, left: Syntax, right: Syntax, walk: Walk): NumberTerm => {
  const spot = spotOf(walk);
  if (name === 'pow' && (isPower(left) || isPower(right))) return refuse('unclear-power', spot);
  const a = numberAt(left, walk);
  return folded(calculated(name, a, numberAt(right, walk)), spot);
};

const chainTerm = (names: readonly string[], parts: readonly Syntax[], walk: Walk): LogicalTerm => {
  const comparisons: readonly ComparisonName[] = names.filter(isComparison);
  if (comparisons.length < names.length) return refuse('syntax', spotOf(walk));
  return compared(
    parts.map((part) => numberAt(part, walk)),
    comparisons,
  );
};

const choiceTerm = (
  { when, then, otherwise }: Extract<Syntax, { readonly is: 'choice' }>,
  walk: Walk,
): Term => {
  const condition = logicalAt(when, walk);
  const first = termOf(then, walk);
  const chosen = <T extends Term>(one: T, other: T) => ({
    constant: condition.constant && one.constant && other.constant,
    of: (values: Values) => (condition.of(values) ? one.of(values) : other.of(values)) as ReturnType<T['of']>,
  });
  if (first.type === 'number') {
    const other = numberAt(otherwise, walk);
    return { type: 'number', slack: Math.max(first.slack, other.slack), ...chosen(first, other) };
  }
  return { type: 'logical', ...chosen(first, logicalAt(otherwise, walk)) };
};
