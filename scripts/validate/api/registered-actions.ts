import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What a button does is called like this: `kpRisk`. */
const ACTION = /^kp[A-Z][A-Za-z]*$/;

/** Names that these files give to what buttons do, in the files that pass any to `Office.actions.associate`. */
export const registeredActions = (files: readonly string[]): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    if (!/\bactions\s*\.associate\(/.test(source.text)) continue;
    const visit = (node: ts.Node): void => {
      if ((ts.isStringLiteral(node) || isKey(node)) && ACTION.test(node.text)) names.add(node.text);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return names;
};

/** `{ kpRisk: … }` */
const isKey = (node: ts.Node): node is ts.Identifier =>
  ts.isIdentifier(node) && ts.isPropertyAssignment(node.parent) && node.parent.name === node;
