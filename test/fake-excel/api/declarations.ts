import ts from 'typescript';

/** What the fake knows of the declarations at run time. */
export interface Declared {
  /** Per class and member the requirement set of ExcelApi that it came with, or another set by its whole name. */
  readonly versions: Record<string, Record<string, string>>;
  /** Per enumeration of the Excel namespace its members and their values. */
  readonly enums: Record<string, Record<string, string>>;
}

const API_SET = /\[Api set: (?:ExcelApi )?([^\]]+)\]/;

function setIn(text: string, node: ts.Node): string | undefined {
  const comments = text.slice(node.getFullStart(), node.getStart());
  return API_SET.exec(comments)?.[1]?.trim();
}

function classVersions(text: string, node: ts.ClassDeclaration): Record<string, string> {
  const ofClass = setIn(text, node) ?? '1.1';
  const versions: Record<string, string> = {};
  for (const member of node.members) {
    if (!member.name || !ts.isIdentifier(member.name)) continue;
    versions[member.name.text] ??= setIn(text, member) ?? ofClass;
  }
  return versions;
}

const enumValues = (node: ts.EnumDeclaration): Record<string, string> =>
  Object.fromEntries(
    node.members.flatMap((member) =>
      member.initializer && ts.isStringLiteral(member.initializer) && ts.isIdentifier(member.name)
        ? [[member.name.text, member.initializer.text]]
        : [],
    ),
  );

/** Reads the sets and enumerations of the classes named from the text of the declarations. */
export function declaredIn(text: string, classes: ReadonlySet<string>, enums: ReadonlySet<string>): Declared {
  const source = ts.createSourceFile('index.d.ts', text, ts.ScriptTarget.Latest, true);
  const found: Declared = { versions: {}, enums: {} };
  for (const space of source.statements) {
    if (!ts.isModuleDeclaration(space) || space.name.text !== 'Excel' || !space.body) continue;
    if (!ts.isModuleBlock(space.body)) continue;
    for (const node of space.body.statements) {
      if (ts.isClassDeclaration(node) && node.name && classes.has(node.name.text))
        found.versions[node.name.text] = classVersions(text, node);
      if (ts.isEnumDeclaration(node) && enums.has(node.name.text))
        found.enums[node.name.text] = enumValues(node);
    }
  }
  return found;
}
