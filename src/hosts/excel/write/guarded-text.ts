import type { Scalar } from '../../../workbook/spec/sheet-spec';

/** Begins with a letter and has no figures: no number, date, time, percentage, formula or error is written so. */
const PLAIN = /^\p{L}[^\d]*$/u;

/** Words for yes and no of the languages in which Excel reads them as such. */
const TRUTHS = new Set(
  (
    'true false waar onwaar wahr falsch vrai faux verdadero falso vero verdadeiro sand sandt falsk sann usann ' +
    'prawda fałsz tosi epätosi igaz hamis doğru yanlış истина ложь'
  ).split(' '),
);

const staysText = (text: string): boolean => PLAIN.test(text) && !TRUTHS.has(text.trim().toLowerCase());

/**
 * A text as it must be given to Excel to stay the text it is. Excel reads what it is given as if somebody typed it:
 * an apostrophe in front says that it is text, and is no part of it. Plain words go without, because the apostrophe
 * shows while somebody edits the cell.
 */
export const guardedText = (text: string): string => (text === '' || staysText(text) ? text : `'${text}`);

/** A value as it must be given to Excel; nothing for an empty cell. */
export const guardedValue = (value: Scalar): string | number | boolean =>
  typeof value === 'string' ? guardedText(value) : (value ?? '');
