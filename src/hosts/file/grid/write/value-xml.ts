import type { Scalar } from '../../../../workbook/spec/sheet-spec';
import { showsDate } from '../../read/date-styles';
import { escapedText } from '../../xml/ooxml-text';
import { tag, type TagAttributes } from '../../xml/tag';
import { xmlText } from '../../xml/xml-text';
import type { GridError, GridLook } from '../grid-book';

const DAYS_1900_TO_1904 = 1462;
/** The errors that a file can hold (§18.17.3); newer ones, such as `#SPILL!`, stand there as `#VALUE!`. */
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);
const NOT_CALCULATED = '#GETTING_DATA';

/** Days as a workbook that counts from 1904 holds them; other values as they are. */
export const asCounted = (
  value: Scalar | GridError,
  look: GridLook,
  since1904: boolean,
): Scalar | GridError =>
  since1904 && typeof value === 'number' && look.format !== undefined && showsDate(look.format)
    ? value - DAYS_1900_TO_1904
    : value;

/** Without this mark, white space at the ends of a text would go. */
export const preserved = (text: string): TagAttributes => ({
  'xml:space': /^\s|\s$|[\n\t]/.test(text) ? 'preserve' : undefined,
});

const errorXml = (error: string): readonly [string, string] => [
  'e',
  tag('v', {}, xmlText(ERRORS.has(error) ? error : '#VALUE!')),
];

/** The type and the value element of what a formula last gave. */
export function cachedXml(value: Scalar | GridError): readonly [type: string | undefined, xml: string] {
  if (value === null) return ['str', tag('v')];
  if (typeof value === 'object')
    return value.error === NOT_CALCULATED ? [undefined, ''] : errorXml(value.error);
  if (typeof value === 'boolean') return ['b', tag('v', {}, value ? '1' : '0')];
  if (typeof value === 'number')
    return Number.isFinite(value) ? [undefined, tag('v', {}, String(value))] : errorXml('#NUM!');
  return ['str', tag('v', preserved(value), xmlText(escapedText(value)))];
}

/** A cell that holds a value of its own. An empty text is an empty cell, as in Excel itself. */
export function valueXml(value: Scalar | GridError, base: TagAttributes): string {
  if (value === null || value === '') return tag('c', base);
  if (typeof value === 'string') {
    const text = tag('is', {}, tag('t', preserved(value), xmlText(escapedText(value))));
    return tag('c', { ...base, t: 'inlineStr' }, text);
  }
  const [t, xml] = cachedXml(value);
  return tag('c', { ...base, t }, xml);
}
