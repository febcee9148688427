import fc from 'fast-check';
import { monthsOfReserve } from '../../src/core/months-of-reserve';

const stretches = fc.array(
  fc.record({ result: fc.integer({ min: -1000, max: 500 }), months: fc.integer({ min: 1, max: 12 }) }),
  { minLength: 1, maxLength: 9 },
);

test('a reserve lasts exactly until what is left over adds up to it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), stretches, (reserve, years) => {
      const months = monthsOfReserve(reserve, years);
      let left = reserve;
      let time = 0;
      for (const { result, months: length } of years) {
        if (months !== null && months <= time + length) {
          // The part of this stretch that is used brings it to nothing.
          const part = (months - time) / length;
          expect(left + result * part).toBeCloseTo(0, 6);
          expect(left + result).toBeLessThan(0);
          return;
        }
        left += result;
        time += length;
        expect(left).toBeGreaterThanOrEqual(0);
      }
      expect(months).toBeNull();
    }),
  );
});

test('more reserve never lasts shorter', () => {
  fc.assert(
    fc.property(fc.nat(3000), fc.nat(500), stretches, (reserve, more, years) => {
      const [less, longer] = [monthsOfReserve(reserve, years), monthsOfReserve(reserve + more, years)];
      expect(longer ?? Infinity).toBeGreaterThanOrEqual((less ?? Infinity) - 1e-9);
    }),
  );
});

test('half a cent short is not short', () => {
  expect(monthsOfReserve(10, [{ result: -10.004, months: 12 }])).toBeNull();
  expect(monthsOfReserve(10, [{ result: -10.01, months: 12 }])).toBeCloseTo(12 / 1.001, 9);
});
