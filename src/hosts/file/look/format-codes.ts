import type { NumberFormat } from '../../../workbook/spec/sheet-spec';

/**
 * Codes as files hold them: English, and shown by Excel with the separators of the user's own settings. Behind a
 * number stays the room of a space (`_ `), so that it does not run into a text beside it. Numbers below 164 are
 * Excel's own (§18.8.30); 14 is the user's own way of writing a date.
 */
export const FORMAT_CODES: Readonly<Record<NumberFormat, number | string>> = {
  text: 49,
  general: 0,
  integer: '#,##0_ ',
  year: 1,
  euro: '"€" #,##0_ ;-"€" #,##0_ ',
  euroSigned: '+"€" #,##0_ ;-"€" #,##0_ ;"€" 0_ ',
  percent0: '0%_ ',
  percent1: '0.0%_ ',
  percent2: '0.00%_ ',
  factor: '0.000_ ',
  months: '0.0_ ',
  date: 14,
  month: 'mmm yyyy',
};

export const isDateFormat = (format: NumberFormat): boolean => format === 'date' || format === 'month';
