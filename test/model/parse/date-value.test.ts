import fc from 'fast-check';
import { monthOf } from '../../../src/core/month';
import { dateFromClock, dateFromSerial, dateFromText } from '../../../src/model/parse/date-value';

const on = (calendarYear: number, month: number, day: number) => ({
  month: monthOf(calendarYear, month),
  day,
});

describe('a date', () => {
  // Serial numbers as Excel shows them for these dates.
  test.each([
    [45658, on(2025, 1, 1)],
    [45839, on(2025, 7, 1)],
    [45351, on(2024, 2, 29)],
    [36526, on(2000, 1, 1)],
    [61, on(1900, 3, 1)],
    [45658.75, on(2025, 1, 1)],
  ])('with serial number %d', (serial, date) => {
    expect(dateFromSerial(serial)).toEqual(date);
  });

  test.each([0, 60, -1, 3_000_000, NaN, Infinity])('is not what %d stands for', (serial) => {
    expect(dateFromSerial(serial)).toBeNull();
  });

  test.each([
    ['2025-07-01', on(2025, 7, 1)],
    ['2025-7-1', on(2025, 7, 1)],
    ['2025-07-01T00:00:00.000Z', on(2025, 7, 1)],
    ['1-7-2025', on(2025, 7, 1)],
    ['01/07/2025', on(2025, 7, 1)],
    ['1.7.2025', on(2025, 7, 1)],
    [' 29-2-2024 ', on(2024, 2, 29)],
  ])('written as %s', (text, date) => {
    expect(dateFromText(text)).toEqual(date);
  });

  test.each([
    '',
    '29-2-2025',
    '31-4-2025',
    '13-13-2025',
    '2025-13-01',
    '1-7-25',
    '1 juli 2025',
    '2025',
    '2025-07-01T12:00',
  ])('is not what ‘%s’ stands for', (text) => {
    expect(dateFromText(text)).toBeNull();
  });

  test('is the same day as a serial number, as a text and as a clock has it, on every day', () => {
    const days = fc.integer({ min: 61, max: 100_000 });
    fc.assert(
      fc.property(days, (serial) => {
        // Day 61 of Excel is 1 March 1900.
        const clock = new Date(Date.UTC(1900, 2, 1) + (serial - 61) * 24 * 60 * 60 * 1000);
        const found = dateFromSerial(serial);
        expect(dateFromClock(clock)).toEqual(found);
        expect(dateFromText(clock.toISOString().slice(0, 10))).toEqual(found);
      }),
    );
  });

  test('is not what a clock without a time stands for', () => {
    expect(dateFromClock(new Date(NaN))).toBeNull();
  });
});
