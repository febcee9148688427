import type { NumberFormat } from '../../../workbook/spec/sheet-spec';

/**
 * Codes as the Excel API takes them: English, and shown with the separators of the user's own settings. Behind a
 * number stays the room of a space (`_ `), so that it does not run into a text beside it. `m/d/yyyy` is the user's
 * own way of writing a date.
 */
export const FORMAT_CODES: Readonly<Record<NumberFormat, string>> = {
  text: '@',
  general: 'General',
  integer: '#,##0_ ',
  year: '0',
  euro: '"€" #,##0_ ;-"€" #,##0_ ',
  euroSigned: '+"€" #,##0_ ;-"€" #,##0_ ;"€" 0_ ',
  percent0: '0%_ ',
  percent1: '0.0%_ ',
  percent2: '0.00%_ ',
  factor: '0.000_ ',
  months: '0.0_ ',
  date: 'm/d/yyyy',
  month: 'mmm yyyy',
};

/** Texts, colours and conditions in a code say nothing about what it shows. */
const NOT_SHOWN = /"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|\\.|_.|\*./gi;

/** Whether a code shows a number as a date: it names a year, a month or a day. */
export const showsDate = (code: string): boolean =>
  code !== 'General' && /[ymd]/i.test(code.replace(NOT_SHOWN, '').replace(/general/gi, ''));
