import fc from 'fast-check';
import {
  daysBeforeMonth,
  daysInYear,
  isLeapYear,
  monthAfter,
  monthNumber,
  monthOf,
  yearOfMonth,
} from '../../src/core/month';

const anyYear = fc.integer({ min: 1900, max: 2200 });
const anyMonth = fc.integer({ min: 1, max: 12 });

describe('a month', () => {
  test.each([
    ['the last of 102 months from July 2025 is December 2033', 2025, 7, 101, 2033, 12],
    ['the month after December is January of the next year', 2025, 12, 1, 2026, 1],
    ['the month before January is December of the year before', 2026, 1, -1, 2025, 12],
  ])('%s', (_, fromYear, fromMonth, count, toYear, toMonth) => {
    const month = monthAfter(monthOf(fromYear, fromMonth), count);
    expect([yearOfMonth(month), monthNumber(month)]).toEqual([toYear, toMonth]);
  });

  test('keeps its year and its number', () => {
    fc.assert(
      fc.property(anyYear, anyMonth, (calendarYear, month) => {
        const made = monthOf(calendarYear, month);
        expect([yearOfMonth(made), monthNumber(made)]).toEqual([calendarYear, month]);
      }),
    );
  });
});

describe('a leap year', () => {
  test.each([
    [2024, true],
    [2025, false],
    [2000, true],
    [1900, false],
    [2100, false],
  ])('%i: %s', (calendarYear, leap) => {
    expect(isLeapYear(calendarYear)).toBe(leap);
    expect(daysInYear(calendarYear)).toBe(leap ? 366 : 365);
  });
});

describe('the days before a month', () => {
  test.each([
    [2022, 7, 181],
    [2024, 7, 182],
    [2024, 3, 60],
    [2024, 2, 31],
    [2022, 1, 0],
    [2022, 13, 365],
  ])('in %i before month %i are %i', (calendarYear, month, days) => {
    expect(daysBeforeMonth(calendarYear, month)).toBe(days);
  });

  test('are those of the calendar of the machine, in every year', () => {
    fc.assert(
      fc.property(anyYear, anyMonth, (calendarYear, month) => {
        const days =
          (Date.UTC(calendarYear, month - 1, 1) - Date.UTC(calendarYear, 0, 1)) / (24 * 60 * 60 * 1000);
        expect(daysBeforeMonth(calendarYear, month)).toBe(days);
      }),
    );
  });
});
