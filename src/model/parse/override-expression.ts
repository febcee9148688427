import { numberFromText } from './number-text';
import { COLUMNS } from './tables/columns';
import type { Column } from './column';
import type { OverridableTable } from '../tables';
import { understand } from './understand';

/** The names by which an expression speaks of the value that it replaces. */
export const OLD_VALUE_NAMES = ['value', 'waarde'] as const;

const SPEAKS_OF_OLD = new RegExp(`\\b(${OLD_VALUE_NAMES.join('|')})\\b`);
const OPERATOR = /[*/+^()]|\S\s*-/;
/** `1-7-2026`, `2026/2027`: dates and ranges, which nobody means as a sum. */
const JOINED_NUMBERS = /^\d+(?:[-/]\d+)+$/;

const columnOf = (table: OverridableTable, column: string): Column<unknown> | undefined =>
  (COLUMNS[table] as Readonly<Record<string, Column<unknown>>>)[column];

/** Whether what is to replace a value must be worked out first; only numbers can be. */
export const isExpression = (table: OverridableTable, column: string, value: unknown): value is string => {
  if (typeof value !== 'string' || columnOf(table, column)?.kind !== 'number') return false;
  const text = value.trim();
  if (numberFromText(text) !== null || JOINED_NUMBERS.test(text)) return false;
  return SPEAKS_OF_OLD.test(text) || OPERATOR.test(text);
};

/** What a cell holds before it is replaced; a cell with a problem of its own is wrong. */
export type OldValue =
  { readonly is: 'number'; readonly number: number } | { readonly is: 'absent' | 'wrong' };

/** The number that stands in a cell, or that an empty cell means. */
export const oldValueOf = (table: OverridableTable, column: string, cell: unknown): OldValue => {
  const { value } = understand('number', cell);
  const parsed = columnOf(table, column)?.schema.safeParse(value);
  if (parsed?.success === true && typeof parsed.data === 'number')
    return { is: 'number', number: parsed.data };
  return { is: value === null ? 'absent' : 'wrong' };
};
