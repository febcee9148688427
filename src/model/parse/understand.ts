import { monthOf } from '../../core/month';
import type { Span } from '../../core/span';
import type { ExpectedValue } from '../problem';
import { dateFromClock, dateFromSerial, dateFromText } from './date-value';
import { numberFromText } from './number-text';

/** What a column holds; it decides how a cell is read. */
export type CellKind =
  'number' | 'text' | 'yesNo' | 'choice' | 'list' | 'numbers' | 'phase' | 'date' | 'month' | 'any';

/** A cell as it was understood, and the number that a text was read as. What is not understood is left as it was. */
export interface Understood {
  readonly value: unknown;
  readonly fromText?: number;
}

/** In problems: what a column of a kind expects. */
export const EXPECTED: Readonly<Record<CellKind, ExpectedValue>> = {
  number: 'number',
  text: 'text',
  yesNo: 'yesNo',
  choice: 'text',
  list: 'list',
  numbers: 'numbers',
  phase: 'phase',
  date: 'date',
  month: 'month',
  any: 'text',
};

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/** Reads one cell: empty is null, texts become what they stand for. Bounds and obligation are not looked at. */
export const understand = (kind: CellKind, raw: unknown): Understood => {
  if (isEmpty(raw)) return { value: null };
  switch (kind) {
    case 'number':
      return asNumber(raw);
    case 'text':
      return { value: asText(raw) };
    case 'choice':
      return { value: typeof raw === 'string' ? raw.trim() : raw };
    case 'yesNo':
      return { value: asYesNo(raw) };
    case 'list':
      return { value: asList(raw) };
    case 'numbers':
      return { value: asNumbers(raw) };
    case 'phase':
      return asPhase(raw);
    case 'date':
      return { value: asDate(raw) };
    case 'month':
      return { value: asMonths(raw) };
    case 'any':
      return { value: raw };
  }
};

const isEmpty = (raw: unknown): boolean =>
  raw === null || raw === undefined || (typeof raw === 'string' && raw.trim() === '');

const asNumber = (raw: unknown): Understood => {
  const read = typeof raw === 'string' ? numberFromText(raw) : null;
  return read === null ? { value: raw } : { value: read, fromText: read };
};

/** Somebody may call a lot 1: numbers are good names. */
const asText = (raw: unknown): unknown =>
  typeof raw === 'string' ? raw.trim() : typeof raw === 'number' && Number.isFinite(raw) ? String(raw) : raw;

const YES = ['ja', 'yes', 'waar', 'true', 'j', 'y', 'x', '1'];
const NO = ['nee', 'no', 'onwaar', 'false', 'n', '0'];

const asYesNo = (raw: unknown): unknown => {
  const word =
    typeof raw === 'number' ? String(raw) : typeof raw === 'string' ? raw.trim().toLowerCase() : null;
  if (word === null) return raw;
  return YES.includes(word) ? true : NO.includes(word) ? false : raw;
};

const parts = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const asList = (raw: unknown): unknown => {
  if (Array.isArray(raw)) return raw.map(asText);
  const text = asText(raw);
  return typeof text === 'string' ? parts(text) : raw;
};

const asNumbers = (raw: unknown): unknown => {
  if (Array.isArray(raw)) return raw.map((entry) => asNumber(entry).value);
  if (typeof raw === 'number') return [raw];
  if (typeof raw !== 'string') return raw;
  const read = parts(raw).map(numberFromText);
  return read.includes(null) ? raw : read;
};

/** One number is a number of years, more are levels. */
const asPhase = (raw: unknown): Understood => {
  if (typeof raw !== 'string') return { value: Array.isArray(raw) ? asNumbers(raw) : raw };
  const read = asNumbers(raw);
  if (!Array.isArray(read)) return { value: raw };
  const levels: readonly unknown[] = read;
  const only: unknown = levels[0];
  if (levels.length !== 1 || raw.includes(';') || typeof only !== 'number') return { value: levels };
  return { value: only, fromText: only };
};

const asDate = (raw: unknown): unknown => {
  if (raw instanceof Date) return dateFromClock(raw) ?? raw;
  if (typeof raw === 'number') return dateFromSerial(raw) ?? raw;
  return typeof raw === 'string' ? (dateFromText(raw) ?? raw) : raw;
};

const ISO_MONTH = /^(\d{4})-(\d{1,2})$/;
const DUTCH_MONTH = /^(\d{1,2})[-/](\d{4})$/;

/** A year or a month as its first and last month; a date stands for its month, since Excel makes one of `2025-04`. */
const asMonths = (raw: unknown): unknown => {
  const number = typeof raw === 'string' && /^\d{4}$/.test(raw.trim()) ? Number(raw) : raw;
  if (typeof number === 'number' && number >= FIRST_YEAR && number <= LAST_YEAR && Number.isInteger(number)) {
    return { first: monthOf(number, 1), last: monthOf(number, 12) } satisfies Span;
  }
  const month = monthFrom(raw);
  return month === null ? raw : ({ first: month, last: month } satisfies Span);
};

const monthFrom = (raw: unknown) => {
  if (typeof raw === 'string') {
    const iso = ISO_MONTH.exec(raw.trim());
    const dutch = DUTCH_MONTH.exec(raw.trim());
    const [calendarYear, month] = iso
      ? [Number(iso[1]), Number(iso[2])]
      : dutch
        ? [Number(dutch[2]), Number(dutch[1])]
        : [0, 0];
    if (month >= 1 && month <= 12) return monthOf(calendarYear, month);
  }
  const date = asDate(raw);
  return typeof date === 'object' && date !== null && 'month' in date && 'day' in date
    ? (date as NonNullable<ReturnType<typeof dateFromText>>).month
    : null;
};
