import fc from 'fast-check';
import { concentration, firstShare } from '../../src/core/income-shares';

const incomes = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 8 })
  .filter((amounts) => amounts.some((amount) => amount > 0));

test('concentration of the five published sources is 0.265', () => {
  expect(concentration([160, 80, 60, 20, 80])).toBeCloseTo(0.265, 12);
});

test('concentration lies between that of equal sources and 1, and does not depend on the order or the unit', () => {
  fc.assert(
    fc.property(incomes, fc.integer({ min: 2, max: 100 }), (amounts, times) => {
      const found = concentration(amounts)!;
      expect(found).toBeGreaterThanOrEqual(1 / amounts.length - 1e-12);
      expect(found).toBeLessThanOrEqual(1 + 1e-12);
      expect(concentration([...amounts].reverse())).toBeCloseTo(found, 12);
      expect(concentration(amounts.map((amount) => amount * times))).toBeCloseTo(found, 12);
    }),
  );
});

test('half a cent is no income', () => {
  expect([firstShare([0.005]), concentration([0.005])]).toEqual([null, null]);
  expect([firstShare([0.01, 0.01]), concentration([0.01, 0.01])]).toEqual([0.5, 0.5]);
});
