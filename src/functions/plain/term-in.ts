import { monthAfter, yearOfMonth } from '../../core/month';
import type { Span } from '../../core/span';
import type { PlainDate } from '../../model/model';
import { understand } from '../../model/parse/understand';
import type { ArgumentName } from '../argument/argument-name';
import { shown } from '../argument/host-value';
import { missing, valueIn } from '../argument/value-in';
import { refuse } from './refuse';
import { wholeIn } from './whole-in';

const START: ArgumentName = { nl: 'start', en: 'start' };
const MONTHS: ArgumentName = { nl: 'maanden', en: 'months' };
/** As for a lot. */
const TERM = { low: 1, high: 180 };

/** The months of a term that begins on the first of a month. */
export const termIn = (start: unknown, months: unknown): Span => {
  const { month, day } = dateIn(START, start);
  if (day !== 1) refuse(START, 'plainFunctions.firstOfMonth');
  return { first: month, last: monthAfter(month, wholeIn(MONTHS, months, TERM) - 1) };
};

const dateIn = (name: ArgumentName, given: unknown): PlainDate => {
  const cell = valueIn(name, given) ?? missing(name);
  const { value } = understand('date', cell);
  return typeof value === 'object' && value !== null && 'day' in value
    ? (value as PlainDate)
    : refuse(name, 'plainFunctions.date', { value: shown(cell) });
};

/** The calendar years that a term touches. */
export const yearsOf = ({ first, last }: Span): readonly number[] => {
  const from = yearOfMonth(first);
  return Array.from({ length: yearOfMonth(last) - from + 1 }, (_, at) => from + at);
};
