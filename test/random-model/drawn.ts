import fc from 'fast-check';

/** Arbitraries that the drafts of a random model share. */

/** Null stands for an empty cell. */
export const orEmpty = <T>(arbitrary: fc.Arbitrary<T>, freq = 2): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null, freq });

/** Mostly an empty cell. */
export const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

export const oneOf = <const T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** A position in a list that is not there yet. */
export const place: fc.Arbitrary<number> = fc.nat(1000);
export const pick = <T>(list: readonly T[], position: number): T => list[position % list.length]!;

/** A share between 0 and 1, often a round one. */
export const share: fc.Arbitrary<number> = fc.oneof(
  oneOf(0, 0.25, 0.5, 0.75, 1),
  fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
);

/** Part of an organisation's size: round, so that amounts can meet exactly. */
export const sizePart: fc.Arbitrary<number> = fc.integer({ min: 1, max: 12 }).map((n) => n / 20);

export const phase: fc.Arbitrary<number | number[]> = fc.oneof(
  fc.integer({ min: 1, max: 4 }),
  fc.array(share, { minLength: 1, maxLength: 4 }),
);

/** Two months counted from the start of the horizon, in order; either may be left out. */
export interface Period {
  readonly from: number | null;
  readonly to: number | null;
  readonly wholeYears: boolean;
}

export const period: fc.Arbitrary<Period> = fc
  .record({
    from: orEmpty(fc.integer({ min: -30, max: 40 }), 3),
    length: orEmpty(fc.integer({ min: 0, max: 50 }), 3),
    wholeYears: fc.boolean(),
  })
  .map(({ from, length, wholeYears }) => ({
    from,
    to: length === null ? null : (from ?? 0) + length,
    wholeYears,
  }));

/** A period as the cells `from` and `to`: years, or months such as `2025-04`. */
export function fromAndTo({ from, to, wholeYears }: Period, firstYear: number) {
  const cell = (months: number | null): string | number | null => {
    if (months === null) return null;
    const year = firstYear + Math.floor(months / 12);
    const month = (((months % 12) + 12) % 12) + 1;
    return wholeYears ? year : `${year}-${String(month).padStart(2, '0')}`;
  };
  return { from: cell(from), to: cell(to) };
}
