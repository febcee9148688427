import fc from 'fast-check';
import { dateOfSerial, serialOfDate } from '../../src/i18n/serial-date';

describe('serial dates', () => {
  // Excel shows these numbers as these days.
  test.each([
    ['1900-03-01', 61],
    ['2000-01-01', 36526],
    ['2022-01-01', 44562],
    ['2024-02-29', 45351],
  ])('%s is day %d', (date, serial) => {
    expect(serialOfDate(date)).toBe(serial);
    expect(dateOfSerial(serial)).toBe(date);
  });

  test.each(['2023-02-29', '2022-13-01', '1-7-2026', '2026', ''])('"%s" is no date', (text) => {
    expect(serialOfDate(text)).toBeNull();
  });

  test('every day comes back from its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 100_000 }), (serial) => {
        expect(serialOfDate(dateOfSerial(serial))).toBe(serial);
      }),
    );
  });
});
