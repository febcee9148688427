import fc from 'fast-check';
import { held, indexFactors, type YearlyRates } from '../../src/core/index-factors';

/** Rates of consecutive years from 2023: OVA and PPC as the VNG published them, definitive for 2023 and 2024. */
const rates: YearlyRates = {
  from: 2023,
  wage: [0.0636, 0.0494, 0.0418],
  price: [0.0702, 0.0251, 0.0182],
  correction: [0, 0.016, 0],
};
const without: YearlyRates = { ...rates, correction: [0, 0, 0] };
const factor = (of: YearlyRates, wageShare: number, priceLevelYear: number, calendarYear: number): number =>
  indexFactors(of, wageShare, { priceLevelYear, years: [calendarYear] })[0]!;

describe('the index', () => {
  test('is 1 in the year of the price level', () => {
    expect(factor(rates, 0.9, 2024, 2024)).toBe(1);
  });

  // 0.9 × 4.94 + 0.1 × 2.51 = 4.446 + 0.251 = 4.697
  test('with 90 % wages at 4.94 % and 10 % prices at 2.51 % rises 4.697 %, published as 4.70 %', () => {
    expect(factor(without, 0.9, 2023, 2024)).toBeCloseTo(1.04697, 12);
  });

  // 4.697 + 1.60 = 6.297
  test('with a true-up of 1.60 % rises 6.297 %, published as 6.30 %', () => {
    expect(factor(rates, 0.9, 2023, 2024)).toBeCloseTo(1.06297, 12);
  });

  // 1.04697 × (1 + 0.9 × 0.0418 + 0.1 × 0.0182) = 1.04697 × 1.03944
  test('over two years is the product of the years', () => {
    expect(factor(without, 0.9, 2023, 2025)).toBeCloseTo(1.04697 * 1.03944, 12);
  });

  test('before the price level year is the inverse', () => {
    expect(factor(without, 0.9, 2025, 2023)).toBeCloseTo(1 / (1.04697 * 1.03944), 12);
  });

  test('with wage share 1 follows wages alone and with 0 prices alone', () => {
    expect(factor(without, 1, 2023, 2024)).toBeCloseTo(1.0494, 12);
    expect(factor(without, 0, 2023, 2024)).toBeCloseTo(1.0251, 12);
  });

  test('of every year against one level is the index against another level, but for one factor', () => {
    const anyRate = fc.double({ min: -0.2, max: 0.3, noNaN: true });
    const five = fc.array(anyRate, { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(
        five,
        five,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(6),
        fc.nat(6),
        (wage, price, share, p, q) => {
          const drawn: YearlyRates = { from: 2024, wage, price, correction: wage.map(() => 0) };
          const years = [2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030];
          const one = indexFactors(drawn, share, { priceLevelYear: 2023 + p, years });
          const other = indexFactors(drawn, share, { priceLevelYear: 2023 + q, years });
          years.forEach((_, y) => {
            expect(one[y]! / other[y]!).toBeCloseTo(one[q]!, 8);
          });
        },
      ),
    );
  });
});

describe('an index of which a part of the rise is held back', () => {
  test.each([
    ['nothing held back leaves it as it is', 1.06, 0, 1.06],
    ['all of the rise held back leaves 1', 1.06, 1, 1],
    ['half of a rise of 6 % leaves 3 %', 1.06, 0.5, 1.03],
    ['a fall is passed on whole', 0.97, 1, 0.97],
    ['an index of 1 stays 1', 1, 0.5, 1],
  ])('%s', (_, index, withheld, expected) => {
    expect(held(index, withheld)).toBeCloseTo(expected, 14);
  });
});
