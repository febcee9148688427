import { choiceLabel } from '../../i18n/choice-label';
import type { Language } from '../../i18n/language';
import { cellText } from '../../i18n/cell-text';
import type { CascadeEvent } from '../../model/result';
import type { Told } from '../explanation/told';
import { eventInWords } from './event-in-words';
import { countColumn, euroColumn, layoutOf, plainColumn, textColumn, type Layout, type Row } from './layout';

/** More rows than people read, and than fit in what a function may give back. */
export const MOST_EVENTS = 2_000;

/**
 * KP.CASCADE: every loss of co-funding, by year and round, of all organisations or of one; euros, and at the end
 * the same in a sentence. Of very many the first are given, with a last row that says how many there are more.
 */
export const cascadeLayout = (told: Told, organisation: string | null, language: Language): Layout => {
  const t = cellText(language);
  const events = told.evaluation.result.events
    .filter((event) => organisation === null || event.organisation === organisation)
    .sort((one, other) => one.year - other.year || one.round - other.round);
  const words = eventInWords(told, language);
  return layoutOf(
    [
      t('results.columns.year'),
      t('results.columns.round'),
      t('results.columns.organisation'),
      t('results.columns.funder'),
      t('results.columns.effect'),
      t('results.columns.condition'),
      t('results.columns.required'),
      t('results.columns.actual'),
      t('results.columns.amount'),
      t('results.columns.words'),
    ],
    [
      ...events.slice(0, MOST_EVENTS).map((event) => rowOf(event, words(event), language)),
      ...closingRow(events.length, language),
    ],
    [
      plainColumn,
      countColumn,
      textColumn,
      textColumn,
      textColumn,
      textColumn,
      euroColumn,
      euroColumn,
      euroColumn,
      textColumn,
    ],
  );
};

const rowOf = (event: CascadeEvent, words: string, language: Language): Row => [
  event.year,
  event.round,
  event.organisation,
  event.funder,
  cellText(language)(`results.effect.${event.effect}`),
  choiceLabel('condition', event.condition, language),
  event.required,
  event.actual,
  event.amount,
  words,
];

const closingRow = (events: number, language: Language): readonly Row[] => {
  const t = cellText(language);
  if (events === 0) return [[null, null, t('results.noEvents')]];
  if (events <= MOST_EVENTS) return [];
  return [[null, null, t('results.others.events', { count: events - MOST_EVENTS })]];
};
