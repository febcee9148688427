import { invalidArgument } from './office-error';

interface Option {
  readonly select?: unknown;
  readonly expand?: unknown;
  readonly top?: number;
  readonly skip?: number;
}

/** What `load` was asked for: paths such as `format/fill/color`; none: every plain property. */
export interface Asked {
  readonly paths: readonly (readonly string[])[];
  readonly top: number | undefined;
  readonly skip: number | undefined;
}

const ofText = (text: string): string[][] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => each.split('/'));

function ofList(given: unknown): string[][] {
  if (given === undefined || given === null) return [];
  if (typeof given === 'string') return ofText(given);
  if (Array.isArray(given) && given.every((each) => typeof each === 'string')) return given.flatMap(ofText);
  throw invalidArgument('load', 'options are a text, a list of texts or an object');
}

const isBranch = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null;

function ofBranch(branch: Record<string, unknown>, before: readonly string[]): string[][] {
  return Object.entries(branch).flatMap(([name, given]) => {
    if (given === true) return [[...before, name]];
    if (given === false || given === undefined) return [];
    if (isBranch(given)) return ofBranch(given, [...before, name]);
    throw invalidArgument('load', `${name} is true, false or an object`);
  });
}

const isOption = (given: Record<string, unknown>): given is Record<string, unknown> & Option =>
  Object.keys(given).length > 0 &&
  Object.keys(given).every((key) => ['select', 'expand', 'top', 'skip'].includes(key));

/** Reads the three forms in which `load` takes what to load. */
export function askedOf(given: unknown): Asked {
  const none = { top: undefined, skip: undefined };
  if (!isBranch(given) || Array.isArray(given)) return { paths: ofList(given), ...none };
  if (isOption(given))
    return { paths: [...ofList(given.select), ...ofList(given.expand)], top: given.top, skip: given.skip };
  const { $top, $skip, ...branch } = given;
  return {
    paths: ofBranch(branch, []),
    top: typeof $top === 'number' ? $top : undefined,
    skip: typeof $skip === 'number' ? $skip : undefined,
  };
}
