/** What becomes of the references in a formula. */
export interface ReferenceMapping {
  /** The name of a sheet as it now is; null for one that is gone. Other workbooks are not asked about. */
  readonly sheet: (name: string) => string | null;
  /** An area such as `$B$2:C4`, `A:A` or `1:3` on a sheet (null: where the formula stands); null where it is gone. */
  readonly area: (area: string, sheet: string | null) => string | null;
  /** A table's name and what stands in brackets after it. */
  readonly table: (name: string, brackets: string) => string;
}

export const SAME: ReferenceMapping = {
  sheet: (name) => name,
  area: (area) => area,
  table: (name, brackets) => name + brackets,
};

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const SHEET = String.raw`(?:'(?:[^']|'')*'|\[\d+\][^\s'"!(),;:+\-*/^&=<>{}]*|${WORD}(?::${WORD})?)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(\[!])`;
const BRACKETS = String.raw`\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]`;
const NUMBER = String.raw`\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?`;

const PIECE = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<sheet>${SHEET})?(?<area>${AREA})|(?<only>${SHEET})|` +
    String.raw`(?<table>${WORD})(?<brackets>${BRACKETS})|${WORD}|${BRACKETS}|${NUMBER}`,
  'gu',
);

const unquoted = (name: string): string =>
  name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;

const isElsewhere = (name: string): boolean => name.includes('[');

/** `'Mijn blad'!` for a sheet; quotes are never wrong, and left out where the name stays as it was. */
const sheetPrefix = (name: string): string => `'${name.replaceAll("'", "''")}'!`;

/** What stands before a reference, with the names of sheets as they now are; null where one is gone. */
function mappedPrefix(prefix: string, { sheet }: ReferenceMapping): string | null {
  const name = unquoted(prefix.slice(0, -1));
  if (isElsewhere(name)) return prefix;
  // `Blad1:Blad3!A1` is the cell on a row of sheets.
  const now = name.split(':').map(sheet);
  if (now.some((each) => each === null)) return null;
  const text = now.join(':');
  return text === name ? prefix : sheetPrefix(text);
}

/**
 * A formula with other references, all else as it was: texts, names, functions, other workbooks. A reference
 * of which nothing is left becomes `#REF!`.
 */
export function mappedReferences(formula: string, mapping: ReferenceMapping): string {
  return formula.replace(PIECE, (piece, ...rest: unknown[]) => {
    const found = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const { sheet, area, only, table, brackets } = found;
    if (table !== undefined && brackets !== undefined) return mapping.table(table, brackets);
    if (only !== undefined) return mappedPrefix(only, mapping) ?? '#REF!';
    if (area === undefined) return piece;
    if (sheet !== undefined && isElsewhere(unquoted(sheet.slice(0, -1)))) return piece;
    const prefix = sheet === undefined ? '' : mappedPrefix(sheet, mapping);
    const home = sheet === undefined ? null : unquoted(sheet.slice(0, -1));
    const mapped = prefix === null ? null : mapping.area(area, home);
    return prefix === null || mapped === null ? '#REF!' : prefix + mapped;
  });
}
