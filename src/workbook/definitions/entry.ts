import type { TableName } from '../../model/tables';
import type { ChoiceSet } from '../../i18n/choice-label';

/** What a column takes; format, style and validation in a sheet follow from it. */
export type Entry =
  | { readonly kind: 'text' }
  /** A name from the first column of another table, such as an organisation. */
  | { readonly kind: 'name'; readonly table: TableName }
  /** Names, types or numbers in one cell, separated by semicolons; `set` gives the labels of known ones. */
  | { readonly kind: 'list'; readonly set?: ChoiceSet }
  | { readonly kind: 'numbers' }
  /** A value of a closed list. */
  | { readonly kind: 'choice'; readonly set: ChoiceSet }
  /** A value of a list, or anything else. */
  | { readonly kind: 'suggestion'; readonly set: ChoiceSet }
  | { readonly kind: 'yesNo' }
  /** Euros, 0 or more. */
  | { readonly kind: 'euros' }
  /** Euros, also below 0. */
  | { readonly kind: 'balance' }
  /** A part of something, 0–1. */
  | { readonly kind: 'share' }
  /** A yearly rise or fall. */
  | { readonly kind: 'rate' }
  /** How many times, 0 or more. */
  | { readonly kind: 'factor' }
  | { readonly kind: 'whole'; readonly min: number; readonly max: number }
  | { readonly kind: 'count' }
  | { readonly kind: 'months'; readonly max: number }
  | { readonly kind: 'year' }
  | { readonly kind: 'date' }
  /** A year (2025) or a month (2025-04). */
  | { readonly kind: 'yearOrMonth' }
  /** A number of years, or levels in one cell. */
  | { readonly kind: 'phase' }
  /** What it is depends on another cell of the row. */
  | { readonly kind: 'several' };

export const text = { kind: 'text' } as const satisfies Entry;
export const numbers = { kind: 'numbers' } as const satisfies Entry;
export const yesNo = { kind: 'yesNo' } as const satisfies Entry;
export const euros = { kind: 'euros' } as const satisfies Entry;
export const balance = { kind: 'balance' } as const satisfies Entry;
export const share = { kind: 'share' } as const satisfies Entry;
export const rate = { kind: 'rate' } as const satisfies Entry;
export const factor = { kind: 'factor' } as const satisfies Entry;
export const count = { kind: 'count' } as const satisfies Entry;
export const year = { kind: 'year' } as const satisfies Entry;
export const date = { kind: 'date' } as const satisfies Entry;
export const yearOrMonth = { kind: 'yearOrMonth' } as const satisfies Entry;
export const phase = { kind: 'phase' } as const satisfies Entry;
export const several = { kind: 'several' } as const satisfies Entry;

export const nameIn = (table: TableName): Entry => ({ kind: 'name', table });
export const choice = (set: ChoiceSet): Entry => ({ kind: 'choice', set });
export const suggestion = (set: ChoiceSet): Entry => ({ kind: 'suggestion', set });
export const listOf = (set?: ChoiceSet): Entry =>
  set === undefined ? { kind: 'list' } : { kind: 'list', set };
export const whole = (min: number, max: number): Entry => ({ kind: 'whole', min, max });
export const months = (max: number): Entry => ({ kind: 'months', max });
