import { choiceLabel, type ChoiceSet } from '../../i18n/choice-label';
import type { Language } from '../../i18n/language';
import { serialOfDate } from '../../i18n/serial-date';
import type { Entry } from '../definitions/entry';
import type { Scalar } from '../spec/sheet-spec';

/** All digits of a number, with the decimal sign of the language, as a list in one cell holds it. */
const numberInList = (value: number, language: Language): string => {
  const text = value.toLocaleString('en', { maximumFractionDigits: 20, useGrouping: false });
  return language === 'nl' ? text.replace('.', ',') : text;
};

const partOfList = (set: ChoiceSet | undefined, part: unknown, language: Language): string => {
  if (typeof part === 'number') return numberInList(part, language);
  const text = typeof part === 'string' ? part : JSON.stringify(part);
  return set === undefined ? text : choiceLabel(set, text, language);
};

const shownList = (entry: Entry, parts: readonly unknown[], language: Language): string | null => {
  const set = entry.kind === 'list' ? entry.set : undefined;
  const text = parts.map((part) => partOfList(set, part, language)).join('; ');
  if (text === '') return null;
  // A single level keeps a semicolon, since without it a phase is a number of years.
  return entry.kind === 'phase' && parts.length === 1 ? `${text};` : text;
};

const shownText = (entry: Entry, text: string, language: Language): Scalar => {
  if (entry.kind === 'choice' || entry.kind === 'suggestion') return choiceLabel(entry.set, text, language);
  return entry.kind === 'date' ? (serialOfDate(text) ?? text) : text;
};

/**
 * A raw value as a cell of this kind shows it: labels for JSON values, lists joined by `; `, dates as the
 * serial numbers of a workbook. The reverse of `rawValue`, as far as the parser tells values apart.
 */
export const shownValue = (entry: Entry, value: unknown, language: Language): Scalar => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return choiceLabel('yesNo', String(value), language);
  if (typeof value === 'string') return shownText(entry, value, language);
  if (Array.isArray(value)) return shownList(entry, value, language);
  return JSON.stringify(value);
};
