/**
 * Text in a workbook's XML writes what XML cannot hold as `_xHHHH_` (ECMA-376 part 1, §22.9.2.19, ST_Xstring):
 * control characters, halves of surrogate pairs, and an underscore that would otherwise read as such an escape.
 */
const UNWRITABLE = new RegExp(
  '[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]' +
    '|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]',
  'g',
);
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

const escapeOf = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** For element text: line breaks and tabs stay as they are. */
export const escapedText = (text: string): string =>
  text.replace(LOOKS_ESCAPED, '_x005F_').replace(UNWRITABLE, escapeOf);

/** For attributes, where XML would make spaces of line breaks and tabs. */
export const escapedAttribute = (text: string): string => escapedText(text).replace(/[\t\n]/g, escapeOf);

export const unescapedText = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
