import type { Language } from '../../../i18n/language';
import { dateOfSerial } from '../../../i18n/serial-date';
import { isRawError } from '../../../model/parse/raw';
import { numberFromText } from '../../../model/parse/number-text';
import type { Entry } from '../../../workbook/definitions/entry';

/** A value of a table as a text field shows it; empty where there is none. */
export const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (isRawError(value)) return value.error;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** A value as somebody would type it in this language: with a decimal comma in Dutch. */
export const typedText = (value: unknown, language: Language): string =>
  typeof value === 'number' && language === 'nl' ? String(value).replace('.', ',') : textOf(value);

/** A value as a number field shows it: undefined where something else stands there. */
export const numberOf = (value: unknown): number | null | undefined => {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? (numberFromText(value) ?? undefined) : undefined;
};

/** The ISO date of a cell with a date; undefined where something else stands there. */
export const isoDateOf = (value: unknown): string | undefined => {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'number' && value > 0) return dateOfSerial(value);
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
};

/** The parts of a list in one cell. */
export const partsOf = (value: unknown): readonly string[] =>
  textOf(value)
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What is written for a text that somebody typed: a number where the column may hold one, null for nothing. */
export const typedValue = (text: string, entry: Entry): string | number | null => {
  if (text === '') return null;
  const takesNumbers = entry.kind === 'phase' || entry.kind === 'several' || entry.kind === 'yearOrMonth';
  return takesNumbers ? (numberFromText(text) ?? text) : text;
};

/** What is written for a choice out of a list; null for none. */
export const chosenValue = (chosen: string, entry: Entry): string | boolean | null => {
  if (chosen === '') return null;
  return entry.kind === 'yesNo' && (chosen === 'true' || chosen === 'false') ? chosen === 'true' : chosen;
};
