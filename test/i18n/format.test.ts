import {
  formatChoice,
  formatDate,
  formatEuros,
  formatEurosAndCents,
  formatList,
  formatMonth,
  formatMonths,
  formatNumber,
  formatPlain,
  formatShare,
  formatYears,
} from '../../src/i18n/format';

const NBSP = '\u00a0';

describe('formats', () => {
  test.each([
    [formatEuros(1_234_567.4, 'nl'), `€${NBSP}1.234.567`],
    [formatEuros(1_234_567.4, 'en'), '€1,234,567'],
    [formatEuros(-1500, 'nl'), `€${NBSP}-1.500`],
    [formatEurosAndCents(1234.5, 'nl'), `€${NBSP}1.234,50`],
    [formatEurosAndCents(1234.5, 'en'), '€1,234.50'],
    [formatShare(0.125, 'nl'), `12,5${NBSP}%`],
    [formatShare(0.125, 'en'), '12.5%'],
    [formatShare(0.07, 'nl'), `7${NBSP}%`],
    [formatShare(0.04749, 'nl', 2), `4,75${NBSP}%`],
    [formatNumber(12_345.678, 'nl'), '12.345,68'],
    [formatNumber(12_345.678, 'en'), '12,345.68'],
    [formatPlain(2026, 'nl'), '2026'],
    [formatPlain(0.25, 'nl'), '0,25'],
    [formatMonths(1, 'nl'), `1${NBSP}maand`],
    [formatMonths(14.5, 'nl'), `14,5${NBSP}maanden`],
    [formatMonths(1.04, 'nl'), `1${NBSP}maand`],
    [formatMonths(2, 'en'), `2${NBSP}months`],
    [formatYears(8.5, 'nl'), `8,5${NBSP}jaar`],
    [formatYears(1, 'en'), `1${NBSP}year`],
    [formatList(['a', 'b', 'c'], 'nl'), 'a, b en c'],
    [formatList(['a', 'b', 'c'], 'en'), 'a, b and c'],
    [formatChoice(['a', 'b'], 'nl'), 'a of b'],
    [formatDate('2026-07-01', 'nl'), `1${NBSP}juli${NBSP}2026`],
    [formatDate('2026-07-01', 'en'), `1${NBSP}July${NBSP}2026`],
    [formatMonth('2025-04', 'nl'), `april${NBSP}2025`],
  ])('%s is written as %s', (written, expected) => {
    expect(written).toBe(expected);
  });

  test('a loss that rounds to nothing has no minus sign', () => {
    expect(formatEuros(-0.3, 'nl')).toBe(`€${NBSP}0`);
    expect(formatShare(-0.0001, 'en')).toBe('0%');
  });

  test('what is not a number is never shown as one', () => {
    expect(() => formatEuros(Number.NaN, 'nl')).toThrow(RangeError);
    expect(() => formatShare(Infinity, 'en')).toThrow(RangeError);
  });
});
