import { innerOf } from './client-object';

/** What a command or an answer takes besides its values: names, ids of paths, brackets. */
const AROUND = 80;

/** Roughly how many bytes this takes as JSON: a little too many rather than too few. */
export function payloadOf(given: unknown): number {
  return AROUND + bytes(given);
}

/** A thing of the book that a command found is no part of its answer: it leads to itself. */
function bytes(given: unknown, above: readonly unknown[] = []): number {
  if (above.includes(given)) return 0;
  if (typeof given === 'string') return textBytes(given) + 3;
  if (typeof given === 'number' || typeof given === 'boolean') return String(given).length + 1;
  if (given === null || given === undefined || typeof given === 'function') return 5;
  if (innerOf(given)) return 20;
  if (Array.isArray(given)) return given.reduce<number>((sum, each) => sum + bytes(each, above), 2);
  if (typeof given === 'object' && isPlain(given))
    return Object.entries(given).reduce(
      (sum, [key, each]) => sum + key.length + 3 + bytes(each, [...above, given]),
      2,
    );
  return 20;
}

const isPlain = (given: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(given);
  return prototype === Object.prototype || prototype === null;
};

/** Bytes in UTF-8; a character that JSON escapes takes more. */
function textBytes(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    sum += code < 32 ? 6 : code === 34 || code === 92 ? 2 : code < 128 ? 1 : code < 2048 ? 2 : 3;
  }
  return sum;
}
