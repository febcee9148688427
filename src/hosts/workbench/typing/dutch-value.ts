import { numberFromText } from '../../../model/parse/number-text';

/** What somebody typed, as a number with the format that goes with how it was typed; null: no number. */
export interface TypedNumber {
  readonly value: number;
  /** A format code for a cell that has none of its own; null: as it is. */
  readonly format: string | null;
}

const DATE = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
/** Excel counts a 29 February 1900 that never was; nobody types days before March of that year. */
const DAYS_1900_TO_1970 = 25_569;
const MILLISECONDS_PER_DAY = 86_400_000;

/** `1.234,5`, `12,5%`, `€ 12,50` and `1-7-2026`, as Dutch Excel understands them. */
export const dutchValue = (typed: string): TypedNumber | null => {
  const text = typed.trim();
  const date = dateValue(text);
  if (date !== null) return { value: date, format: 'dd-mm-yyyy' };
  const value = numberFromText(text);
  return value === null ? null : { value, format: formatOf(text) };
};

const formatOf = (text: string): string | null => {
  const decimals = /,\d/.test(text);
  if (text.includes('%')) return decimals ? '0.00%' : '0%';
  if (/€|EUR/i.test(text)) return decimals ? '"€" #,##0.00' : '"€" #,##0';
  return null;
};

/** The serial number of a day of the calendar. */
const dateValue = (text: string): number | null => {
  const [, day = '', month = '', year = ''] = DATE.exec(text) ?? [];
  if (day === '') return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const made = new Date(time);
  const exists = made.getUTCMonth() === Number(month) - 1 && made.getUTCDate() === Number(day);
  return exists && Number(year) >= 1901 ? time / MILLISECONDS_PER_DAY + DAYS_1900_TO_1970 : null;
};

/** A number as it is shown while somebody edits its cell: `1234,5`, or `12,5%` in a cell with per cents. */
export const dutchEdited = (value: number, format: string | undefined): string => {
  const percent = format?.replace(/"[^"]*"/g, '').includes('%') === true;
  // Per cent by text, so that 0.07 is not 7.000000000000001.
  const shown = percent ? String(Number((value * 100).toPrecision(15))) : String(value);
  return `${shown.replace('.', ',')}${percent ? '%' : ''}`;
};
