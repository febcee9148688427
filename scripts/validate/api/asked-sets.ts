import ts from 'typescript';
import type { ApiSet } from './api-set';

/** The sets that code asks for with `isSetSupported`, itself or through a function of ours that does. */
export const askedSets = (within: ts.Node, checker: ts.TypeChecker): readonly ApiSet[] => {
  const asked: ApiSet[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const set = setAskedBy(node, checker);
      if (set !== null) asked.push(set);
    }
    ts.forEachChild(node, visit);
  };
  visit(within);
  return asked;
};

const setAskedBy = (call: ts.CallExpression, checker: ts.TypeChecker): ApiSet | null => {
  const question = questionIn(call);
  if (question === call) return setOf(call.arguments.map((each) => constantText(each, checker)));
  const asks = declaredFunction(call, checker);
  const inside = asks === null ? null : firstQuestion(asks);
  if (asks === null || inside === null) return null;
  return setOf(
    inside.arguments.map((each) => {
      const at = asks.parameters.findIndex(({ name }) => name.getText() === each.getText());
      const given = at < 0 ? each : call.arguments[at];
      return given === undefined ? null : constantText(given, checker);
    }),
  );
};

const questionIn = (node: ts.Node): ts.CallExpression | null =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.name.text === 'isSetSupported'
    ? node
    : null;

const firstQuestion = (node: ts.Node): ts.CallExpression | null =>
  questionIn(node) ?? ts.forEachChild(node, (child) => firstQuestion(child) ?? undefined) ?? null;

const setOf = ([name, version]: readonly (string | null)[]): ApiSet | null =>
  typeof name === 'string' && typeof version === 'string' ? { name, version } : null;

/** A literal, or a constant with one. */
const constantText = (node: ts.Expression, checker: ts.TypeChecker): string | null => {
  const type = checker.getTypeAtLocation(node);
  return type.isStringLiteral() ? type.value : null;
};

const declaredFunction = (
  call: ts.CallExpression,
  checker: ts.TypeChecker,
): ts.FunctionLikeDeclaration | null => {
  const declaration = checker.getResolvedSignature(call)?.getDeclaration();
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return null;
  return ts.isFunctionLike(declaration) && 'body' in declaration ? declaration : null;
};
