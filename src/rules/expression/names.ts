import { FUNCTION_NAMES } from './named-functions';

/** Words of expressions, and words that parsers of expressions keep for themselves. */
const RESERVED: ReadonlySet<string> = new Set([
  'and',
  'or',
  'not',
  'xor',
  'mod',
  'to',
  'in',
  'end',
  'true',
  'false',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  ...FUNCTION_NAMES,
]);

/** Whether an expression can speak of something by this name: letters, digits and underscores, no digit first. */
export const isName = (text: string): boolean => /^[A-Za-z_]\w{0,49}$/.test(text) && !RESERVED.has(text);
