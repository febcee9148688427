import fc from 'fast-check';
import { formatNumber } from '../../../src/i18n/format';
import { numberFromText } from '../../../src/model/parse/number-text';

describe('a number typed as text', () => {
  test.each<[string, number]>([
    ['1.234,50', 1234.5],
    ['€ 12,50', 12.5],
    ['12,5%', 0.125],
    ['12,5 %', 0.125],
    ['€1.234.567', 1_234_567],
    ['1 234 567,89', 1_234_567.89],
    ['1.234', 1234],
    ['0.125', 0.125],
    ['12.50', 12.5],
    ['1,234.50', 1234.5],
    ['1,234,567', 1_234_567],
    ['-300', -300],
    ['−300', -300],
    ['€ -300', -300],
    ['-€ 300', -300],
    ['(300)', -300],
    ['EUR 45', 45],
    ['45 euro'.slice(0, 2), 45],
    ['+7', 7],
    ['  8 ', 8],
    ['0,047', 0.047],
    [',5', 0.5],
  ])('%s is %d', (text, number) => {
    expect(numberFromText(text)).toBeCloseTo(number, 12);
  });

  test.each([
    '',
    'veel',
    '12 euro per jaar',
    '1.23.4',
    '1.2,3.4',
    '12,34,5',
    '--3',
    '(300',
    '300)',
    '1e6',
    '0x10',
    'Infinity',
    'NaN',
    '%',
    '€',
    '2025-01-01',
    '12;13',
    '=1+1',
  ])('‘%s’ is none', (text) => {
    expect(numberFromText(text)).toBeNull();
  });

  test('is read back as it is shown in Dutch, for any amount in cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (cents) => {
        expect(numberFromText(formatNumber(cents / 100, 'nl', 2))).toBeCloseTo(cents / 100, 8);
      }),
    );
  });

  test('never throws and never is a number that is none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[€ .,()%\d-]{0,12}$/)), (text) => {
        expect(Number.isFinite(numberFromText(text) ?? 0)).toBe(true);
      }),
    );
  });
});
