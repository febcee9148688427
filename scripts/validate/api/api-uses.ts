import { join, relative } from 'node:path';
import ts from 'typescript';
import { apiSetsIn, type ApiSet } from './api-set';
import { askedSets } from './asked-sets';

/** A member of Office or Excel that our code uses. */
export interface ApiUse {
  /** File and line: `src/hosts/excel/excel.ts:12`. */
  readonly place: string;
  /** Such as `Table.getRange`. */
  readonly member: string;
  /** Any of these sets will do; none where it has been there from the beginning. */
  readonly needs: readonly ApiSet[];
  /** Sets that the function around it asks for before. */
  readonly asked: readonly ApiSet[];
}

const ROOT = join(__dirname, '../../..');
const OFFICE_TYPES = /[\\/]@types[\\/]office-js[\\/]/;

/** All that these files use of Office, by their types. Files are paths; strings in `load` are seen when they are read. */
export const apiUses = (files: readonly string[]): readonly ApiUse[] => {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram(files, { ...options, types: ['office-js'] });
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} is not there`);
    return source.statements.flatMap((statement) => usesIn(statement, source, checker));
  });
};

const usesIn = (
  statement: ts.Statement,
  source: ts.SourceFile,
  checker: ts.TypeChecker,
): readonly ApiUse[] => {
  const found: ApiUse[] = [];
  const visit = (node: ts.Node): void => {
    const used = usedMember(node, checker);
    const member = used === null ? null : officeMember(used.symbol, used.writing);
    if (member !== null) {
      const line = source.getLineAndCharacterOfPosition(node.getEnd()).line + 1;
      const place = `${relative(ROOT, source.fileName).replaceAll('\\', '/')}:${line}`;
      found.push({ place, ...member, asked: [] });
    }
    ts.forEachChild(node, visit);
  };
  visit(statement);
  if (found.length === 0) return [];
  const asked = askedSets(statement, checker);
  return found.map((use) => ({ ...use, asked }));
};

/** What is read (`range.values`), set (`range.values = …`) or given as part of an object (`set({ values })`). */
const usedMember = (
  node: ts.Node,
  checker: ts.TypeChecker,
): { readonly symbol: ts.Symbol; readonly writing: boolean } | null => {
  if (ts.isPropertyAccessExpression(node)) {
    const symbol = checker.getSymbolAtLocation(node.name);
    const writing =
      ts.isBinaryExpression(node.parent) &&
      node.parent.left === node &&
      node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    return symbol === undefined ? null : { symbol, writing };
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const symbol = checker.getContextualType(node.parent)?.getProperty(node.name.getText());
    return symbol === undefined ? null : { symbol, writing: true };
  }
  return null;
};

const officeMember = (symbol: ts.Symbol, writing: boolean): Pick<ApiUse, 'member' | 'needs'> | null => {
  const declarations = (symbol.declarations ?? []).filter((each) =>
    OFFICE_TYPES.test(each.getSourceFile().fileName),
  );
  const [first] = declarations;
  if (first === undefined) return null;
  const own = declarations.flatMap((each) => apiSetsIn(commentOf(each), writing));
  const owner = ownerOf(first);
  const needs = own.length > 0 || owner === null ? own : apiSetsIn(commentOf(owner), writing);
  const name = owner?.name?.getText();
  return { member: name === undefined ? symbol.name : `${name}.${symbol.name}`, needs };
};

const commentOf = (node: ts.Node): string =>
  node.getSourceFile().text.slice(node.getFullStart(), node.getStart());

const ownerOf = (
  node: ts.Node,
): ts.ClassDeclaration | ts.InterfaceDeclaration | ts.EnumDeclaration | null => {
  const { parent } = node;
  return ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent)
    ? parent
    : null;
};
