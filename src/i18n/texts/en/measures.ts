import type { SameKeys } from '../same-keys';
import type { measures as dutch } from '../nl/measures';

/** Numbers with a word behind them. */
export const measures: SameKeys<typeof dutch> = {
  months_one: '{{number}} month',
  months_other: '{{number}} months',
  years_one: '{{number}} year',
  years_other: '{{number}} years',
};
