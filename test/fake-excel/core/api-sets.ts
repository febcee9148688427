import declared from '../api/declared.json';

type Versions = Readonly<Record<string, Readonly<Record<string, string>>>>;

const VERSIONS: Versions = declared.versions;
const ENUMS: Readonly<Record<string, Readonly<Record<string, string>>>> = declared.enums;

/** Some sets are told as `1.1 for get, 1.8 for set`: the first is when the member came. */
const asNumbers = (version: string): readonly number[] =>
  /^\d+\.\d+/.exec(version)?.[0].split('.').map(Number) ?? [Infinity];

/** True where `has` is at least `asked`: `1.9` comes before `1.13`. */
export function atLeast(has: string, asked: string): boolean {
  const [hasMajor = 0, hasMinor = 0] = asNumbers(has);
  const [major = 0, minor = 0] = asNumbers(asked);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}

/** The requirement set that a member came with, such as `1.12`; `desktop` and `online` sets count as never there. */
export const setOf = (kind: string, member: string): string | undefined => VERSIONS[kind]?.[member];

/** The enumerations of the `Excel` namespace, as they are at run time. */
export const excelEnums = (): typeof ENUMS => ENUMS;

const VALUES = new Map(
  Object.entries(ENUMS).map(([name, members]) => [name, new Set(Object.values(members))]),
);

/** True where this enumeration has that value. */
export function inEnum(name: string, value: unknown): boolean {
  const values = VALUES.get(name);
  if (!values) throw new Error(`Excel has no enumeration ${name}`);
  return typeof value === 'string' && values.has(value);
}
