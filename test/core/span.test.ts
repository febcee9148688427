import fc from 'fast-check';
import { monthAfter, monthOf } from '../../src/core/month';
import { monthsInYear, overlap, partOfYear, type Span } from '../../src/core/span';

const lot = (calendarYear: number, month: number, termMonths: number): Span => {
  const first = monthOf(calendarYear, month);
  return { first, last: monthAfter(first, termMonths - 1) };
};
const yearsFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, y) => first + y);

describe('the months of a span in a year', () => {
  test('8.5 years from 1 July are 6 months and then eight years of 12', () => {
    const months = yearsFrom(2025, 9).map((calendarYear) => monthsInYear(lot(2025, 7, 102), calendarYear));
    expect(months).toEqual([6, 12, 12, 12, 12, 12, 12, 12, 12]);
  });

  test('8.5 years from 1 January are eight years of 12 and then 6 months', () => {
    const months = yearsFrom(2023, 9).map((calendarYear) => monthsInYear(lot(2023, 1, 102), calendarYear));
    expect(months).toEqual([12, 12, 12, 12, 12, 12, 12, 12, 6]);
  });

  test('are none before it starts and after it ends', () => {
    expect(monthsInYear(lot(2025, 7, 6), 2024)).toBe(0);
    expect(monthsInYear(lot(2025, 7, 6), 2026)).toBe(0);
  });
});

describe('the part of a year', () => {
  test.each([
    ['half of 2022 by days is 184 of 365', lot(2022, 7, 6), 2022, 'days' as const, 184 / 365],
    ['half of 2022 by months is a half', lot(2022, 7, 6), 2022, 'months' as const, 0.5],
    [
      'the first half of leap year 2024 by days is 182 of 366',
      lot(2024, 1, 6),
      2024,
      'days' as const,
      182 / 366,
    ],
    ['February 2024 by days is 29 of 366', lot(2024, 2, 1), 2024, 'days' as const, 29 / 366],
    ['December by days is 31 of 365', lot(2025, 12, 1), 2025, 'days' as const, 31 / 365],
    ['a whole year by days is 1', lot(2023, 5, 36), 2024, 'days' as const, 1],
    ['a year outside it is nothing', lot(2023, 5, 3), 2024, 'days' as const, 0],
    ['an empty span is nothing', lot(2023, 5, 0), 2023, 'months' as const, 0],
  ])('%s', (_, span, calendarYear, by, expected) => {
    expect(partOfYear(span, calendarYear, by)).toBeCloseTo(expected, 14);
  });

  const anySpan = fc
    .tuple(
      fc.integer({ min: 2020, max: 2030 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 180 }),
    )
    .map(([calendarYear, month, term]) => lot(calendarYear, month, term));

  test('by months, all parts together are the term', () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        const parts = yearsFrom(2020, 30).map((calendarYear) => partOfYear(span, calendarYear, 'months'));
        expect(parts.reduce((sum, part) => sum + part * 12, 0)).toBeCloseTo(span.last - span.first + 1, 8);
      }),
    );
  });

  test('by days, two spans that follow each other together cover what they cover in one', () => {
    fc.assert(
      fc.property(anySpan, fc.nat(180), fc.integer({ min: 2020, max: 2045 }), (span, after, calendarYear) => {
        const middle = monthAfter(span.first, Math.min(after, span.last - span.first));
        const before = partOfYear({ first: span.first, last: middle }, calendarYear, 'days');
        const rest = partOfYear({ first: monthAfter(middle, 1), last: span.last }, calendarYear, 'days');
        expect(before + rest).toBeCloseTo(partOfYear(span, calendarYear, 'days'), 12);
      }),
    );
  });
});

describe('the overlap of two spans', () => {
  test('is what they share, whichever comes first', () => {
    const one = lot(2025, 1, 24);
    const other = lot(2026, 7, 24);
    expect(overlap(one, other)).toEqual(lot(2026, 7, 6));
    expect(overlap(other, one)).toEqual(lot(2026, 7, 6));
  });

  test('is empty where they share nothing', () => {
    const none = overlap(lot(2025, 1, 6), lot(2026, 1, 6));
    expect(none.last).toBeLessThan(none.first);
    expect(partOfYear(none, 2025, 'months')).toBe(0);
  });
});
