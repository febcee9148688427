import {
  create,
  isConditionalNode,
  isConstantNode,
  isFunctionNode,
  isOperatorNode,
  isParenthesisNode,
  isRelationalNode,
  isSymbolNode,
  parseDependencies,
  type MathNode,
} from 'mathjs/number';
import { refuse } from './refusal';

/** How an expression hangs together, in the few forms that it may have. */
export type Syntax =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'figure'; readonly name: string }
  | { readonly is: 'brackets'; readonly content: Syntax }
  | { readonly is: 'call'; readonly name: string; readonly parts: readonly Syntax[] }
  | { readonly is: 'operation'; readonly name: string; readonly parts: readonly Syntax[] }
  | { readonly is: 'chain'; readonly comparisons: readonly string[]; readonly parts: readonly Syntax[] }
  | { readonly is: 'choice'; readonly when: Syntax; readonly then: Syntax; readonly otherwise: Syntax };

/** The one use of mathjs: a parser with nothing behind it. No expression is ever handed to it to be evaluated. */
const { parse } = create({ ...parseDependencies }, { number: 'number' });

/**
 * The second wall: the tree of an expression whose parts have been found right. Every kind of node that is not on
 * the list (texts, lists, objects, members, ranges, assignments, functions of one's own) is refused.
 */
export const syntaxTree = (text: string): Syntax => {
  let node: MathNode;
  try {
    // Line ends would make it several expressions.
    node = parse(text.replace(/\s/g, ' '));
  } catch (error) {
    const at = error instanceof SyntaxError && 'char' in error ? Number(error.char) : text.length + 1;
    return refuse('syntax', { at, text: text.slice(at - 1).trimEnd() });
  }
  return syntaxOf(node);
};

const syntaxOf = (node: MathNode): Syntax => {
  if (isConstantNode(node) && typeof node.value === 'number') return { is: 'number', value: node.value };
  if (isSymbolNode(node)) return { is: 'figure', name: node.name };
  if (isParenthesisNode(node)) return { is: 'brackets', content: syntaxOf(node.content) };
  if (isFunctionNode(node) && isSymbolNode(node.fn))
    return { is: 'call', name: node.fn.name, parts: node.args.map(syntaxOf) };
  if (isOperatorNode(node) && !node.implicit)
    return { is: 'operation', name: node.fn, parts: node.args.map(syntaxOf) };
  if (isRelationalNode(node))
    return { is: 'chain', comparisons: node.conditionals, parts: node.params.map(syntaxOf) };
  if (isConditionalNode(node))
    return {
      is: 'choice',
      when: syntaxOf(node.condition),
      then: syntaxOf(node.trueExpr),
      otherwise: syntaxOf(node.falseExpr),
    };
  return refuse('syntax', null);
};
