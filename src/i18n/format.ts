import type { Language } from './language';
import { cellText } from './cell-text';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;
const HARD_SPACE = '\u00a0';

/** Making one takes a hundred times as long as using it, and the sentences about a city hold thousands of numbers. */
const made = new Map<string, Intl.NumberFormat>();

const formatOf = (language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = language + JSON.stringify(options);
  // `negative` gives a rounded-off zero no sign.
  const format =
    made.get(key) ?? new Intl.NumberFormat(LOCALES[language], { ...options, signDisplay: 'negative' });
  made.set(key, format);
  return format;
};

const numberFormat = (value: number, language: Language, options: Intl.NumberFormatOptions): string => {
  if (!Number.isFinite(value)) throw new RangeError(`${String(value)} cannot be shown as a number`);
  return formatOf(language, options).format(value).replaceAll(' ', HARD_SPACE);
};

/** Whole euros: `€ 1.234.567` or `€1,234,567`. Like every format here it throws on NaN and infinity. */
export const formatEuros = (amount: number, language: Language): string =>
  numberFormat(amount, language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

/** Euros and cents: `€ 1.234,50` or `€1,234.50`. */
export const formatEurosAndCents = (amount: number, language: Language): string =>
  numberFormat(amount, language, { style: 'currency', currency: 'EUR' });

/** A number with at most this many decimals: `1.234,5` or `1,234.5`. */
export const formatNumber = (value: number, language: Language, decimals = 2): string =>
  numberFormat(value, language, { maximumFractionDigits: decimals });

/** A number as a cell shows it, ungrouped, so that a year stays a year: `2026`, `0,25`. */
export const formatPlain = (value: number, language: Language): string =>
  numberFormat(value, language, { maximumFractionDigits: 6, useGrouping: false });

/** A share as per cent with at most this many decimals: 0.125 is `12,5 %` or `12.5%`. */
export const formatShare = (share: number, language: Language, decimals = 1): string => {
  // Per cent by Intl, so that 0.07 is not 7.000000000000001; Dutch puts a space before the sign.
  const text = numberFormat(share, language, { style: 'percent', maximumFractionDigits: decimals });
  return language === 'nl' ? text.replace(/\s?%/u, `${HARD_SPACE}%`) : text;
};

const measured = (key: 'measures.months' | 'measures.years', count: number, language: Language): string => {
  const number = formatNumber(count, language, 1);
  // The word goes with the number that is shown: 1.04 months are "1 maand".
  return cellText(language)(key, { count: Math.round(count * 10) / 10, number }).replace(' ', HARD_SPACE);
};

/** `1 maand`, `14,5 maanden`. */
export const formatMonths = (count: number, language: Language): string =>
  measured('measures.months', count, language);

/** `1 jaar`, `8,5 jaar`. */
export const formatYears = (count: number, language: Language): string =>
  measured('measures.years', count, language);

/** `a, b en c`. */
export const formatList = (parts: readonly string[], language: Language): string =>
  new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(parts);

/** `a, b of c`. */
export const formatChoice = (parts: readonly string[], language: Language): string =>
  new Intl.ListFormat(LOCALES[language], { type: 'disjunction' }).format(parts);

const dateFormat = (isoDate: string, language: Language, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' })
    .format(new Date(`${isoDate}T00:00:00Z`))
    .replaceAll(' ', HARD_SPACE);

/** An ISO date in full: `1 juli 2026`. Throws on a text that is no date. */
export const formatDate = (isoDate: string, language: Language): string =>
  dateFormat(isoDate, language, { day: 'numeric', month: 'long', year: 'numeric' });

/** A month written as `2026-07`: `juli 2026`. */
export const formatMonth = (isoMonth: string, language: Language): string =>
  dateFormat(`${isoMonth}-01`, language, { month: 'long', year: 'numeric' });
