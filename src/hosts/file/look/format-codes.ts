import type { NumberFormat } from '../../../workbook/spec/sheet-spec';

/**
 * Codes as files hold them: English, and shown by Excel with the separators of the user's own settings.
 * Numbers below 164 are Excel's own (§18.8.30); 14 is the user's own way of writing a date.
 */
export const FORMAT_CODES: Readonly<Record<NumberFormat, number | string>> = {
  text: 49,
  general: 0,
  integer: 3,
  year: 1,
  euro: '"€" #,##0;-"€" #,##0',
  euroSigned: '+"€" #,##0;-"€" #,##0;"€" 0',
  percent0: 9,
  percent1: '0.0%',
  percent2: 10,
  factor: '0.000',
  months: '0.0',
  date: 14,
  month: 'mmm yyyy',
};

export const isDateFormat = (format: NumberFormat): boolean => format === 'date' || format === 'month';
