import type { Span } from '../../core/span';
import { rate, year, type Rate, type Year } from '../../core/unit';
import { euro, type Euro } from '../../core/unit';
import type { Phase } from '../../core/phase';
import type { PlainDate } from '../model';
import type { Unit } from '../problem';
import type { CellKind } from './understand';
import * as z from './zod';

/** The bounds of a number, as messages name them. */
interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
}

/** One column of a table: how its cells are read, and what they must be once read. */
export interface Column<T> {
  readonly kind: CellKind;
  readonly schema: z.ZodMiniType<T>;
  readonly bounds?: Bounds;
  readonly choices?: readonly string[];
  /** A number above this looks like a percentage without its sign; only where it is not an error anyway. */
  readonly wholeFrom?: number;
}

type Columns = Readonly<Record<string, Column<unknown>>>;
export type RowOf<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never };

/** Far above any municipality's budget, far below where doubles lose their cents or sums overflow. */
export const LARGEST = 1e12;
/** A rate of 1,000 % a year; whoever means 4.7 % and types 4.7 is warned, not stopped. */
const LARGEST_RATE = 10;

const numberWithin = <T extends number>(
  bounds: Bounds,
  mark: (value: number) => T,
  whole = false,
): Column<T> => ({
  kind: 'number',
  bounds,
  schema: z.pipe(
    z.number().check(
      z.minimum(bounds.low),
      z.maximum(bounds.high),
      z.refine((value) => !whole || Number.isInteger(value), { params: { whole: true } }),
    ),
    z.transform(mark),
  ),
});

const plain = (value: number): number => value;

/** Euros, 0 or more. */
export const amount = (): Column<Euro> => numberWithin({ low: 0, high: LARGEST, unit: 'euro' }, euro);
/** Euros that may be negative. */
export const balance = (): Column<Euro> => numberWithin({ low: -LARGEST, high: LARGEST, unit: 'euro' }, euro);
/** A part of something, 0–1. */
export const share = (): Column<Rate> => numberWithin({ low: 0, high: 1, unit: 'share' }, rate);
/** A yearly rate of change; it may be negative. */
export const yearlyRate = (): Column<Rate> => ({
  ...numberWithin({ low: -LARGEST_RATE, high: LARGEST_RATE, unit: 'share' }, rate),
  wholeFrom: 0.5,
});
/** How many times, 0 or more. */
export const factor = (): Column<number> => numberWithin({ low: 0, high: LARGEST, unit: 'number' }, plain);
export const number = (): Column<number> =>
  numberWithin({ low: -LARGEST, high: LARGEST, unit: 'number' }, plain);
export const whole = (low: number, high: number, unit: Unit = 'number'): Column<number> =>
  numberWithin({ low, high, unit }, plain, true);
export const between = (low: number, high: number, unit: Unit): Column<number> =>
  numberWithin({ low, high, unit }, plain);
export const calendarYear = (): Column<Year> =>
  numberWithin({ low: 1900, high: 2200, unit: 'years' }, year, true);

export const text = (): Column<string> => ({ kind: 'text', schema: z.string() });
export const yesNo = (): Column<boolean> => ({ kind: 'yesNo', schema: z.boolean() });
export const names = (): Column<readonly string[]> => ({ kind: 'list', schema: z.array(z.string()) });
export const numbers = (): Column<readonly number[]> => ({ kind: 'numbers', schema: z.array(z.number()) });
export const phase = (): Column<Phase> => ({
  kind: 'phase',
  schema: z.union([z.number(), z.array(z.number())]),
});
export const date = (): Column<PlainDate> => ({
  kind: 'date',
  schema: z.custom<PlainDate>(
    (value: unknown) => typeof value === 'object' && value !== null && 'day' in value,
  ),
});
/** A year or a month, as its first and last month. */
export const monthOrYear = (): Column<Span> => ({
  kind: 'month',
  schema: z.custom<Span>((value: unknown) => typeof value === 'object' && value !== null && 'last' in value),
});
/** A text to calculate with, or simply a number. */
export const expression = (): Column<string | number> => ({
  kind: 'any',
  schema: z.union([z.string(), z.number()]),
});
export const anything = (): Column<unknown> => ({ kind: 'any', schema: z.unknown() });

export const choice = <const T extends string>(choices: readonly T[]): Column<T> => ({
  kind: 'choice',
  choices,
  schema: z.enum(choices as readonly [T, ...T[]]),
});

/** May be left empty, and is `otherwise` then. */
export const optional = <T, const D>(column: Column<T>, otherwise: D): Column<T | D> => ({
  ...column,
  schema: z.pipe(
    z.nullable(column.schema),
    z.transform((value) => value ?? otherwise),
  ),
});
