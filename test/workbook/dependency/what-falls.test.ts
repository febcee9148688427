import fc from 'fast-check';
import { conditionReadings } from '../../../src/workbook/dependency/condition-readings';
import { fallenStones, standingFunders } from '../../../src/workbook/dependency/fallen-stones';
import { heaviestMunicipalLoss } from '../../../src/workbook/dependency/municipal-loss';
import { sameCut, tippingScale } from '../../../src/workbook/dependency/tipping-scale';
import { KITCHEN, worldOf } from './told-kitchen';

const { told } = worldOf(KITCHEN);

test('a fund falls when the municipality gives less than it asks, and what depends on it falls a round later', () => {
  // 15 % less is 170,000, and A asks 180,000.
  const [year, ...later] = fallenStones(told(0.15), 'De Keuken', 'nl');
  expect(later).toEqual([]);
  expect(year?.year).toBe(2025);
  expect(
    year?.rounds.map(({ round, stones }) => [round, stones.map(({ funder, amount }) => [funder, amount])]),
  ).toEqual([
    [1, [['A', 60_000]]],
    [2, [['B', 40_000]]],
  ]);
  expect(standingFunders(told(0.15), 0)).toEqual(['C']);
});

test('nothing falls while the municipality gives what is asked', () => {
  expect(fallenStones(told(0.1), 'De Keuken', 'nl')).toEqual([]);
  expect(standingFunders(told(0.1), 0)).toEqual(['A', 'B', 'C']);
});

test('the scale holds the tipping point, the fund that goes first, and the cut that is tried', () => {
  // Income is as high as costs; 10 % less costs 20,000. Just below it A and B go: 120,000 against a reserve of 100,000.
  const scale = tippingScale(told(0), told(0.25), 0);
  expect(scale.tipping).toBeCloseTo(0.1, 5);
  expect(scale.firstToFall?.funder).toBe('A');
  expect(scale.firstToFall?.cut).toBeCloseTo(0.1, 5);
  expect(scale.tried).toBeCloseTo(0.25, 9);
  expect(scale).toMatchObject({ fallsAnyway: false, hasMunicipal: true });
});

test('a fund that only falls after the organisation itself is not on the scale', () => {
  const grants = [{ ...KITCHEN.grants[2], amount: 120_000, condition: 'retained', threshold: 0.1 }];
  const world = worldOf({ ...KITCHEN, grants });
  // It can lose 100,000 of 200,000; the fund goes at nine tenths.
  const scale = tippingScale(world.told(0), world.told(0), 0);
  expect(scale.tipping).toBeCloseTo(0.5, 5);
  expect(scale.firstToFall).toBeNull();
});

test('who falls without any cut has no tipping point', () => {
  const [kitchen] = KITCHEN.organisations;
  const world = worldOf({ ...KITCHEN, organisations: [{ ...kitchen, fixedCosts: 900_000 }] });
  expect(tippingScale(world.told(0), world.told(0), 0)).toMatchObject({
    fallsAnyway: true,
    firstToFall: null,
  });
});

test('who gets nothing from the municipality has nothing to be cut', () => {
  const world = worldOf({ ...KITCHEN, municipal: [], grants: [] });
  expect(tippingScale(world.told(0), world.told(0.5), 0)).toMatchObject({ hasMunicipal: false, tried: null });
});

test('a cut is on the scale only where it takes the same part of every year', () => {
  expect(sameCut([100, 200], [75, 150])).toBe(0.25);
  expect(sameCut([100, 200], [100, 150])).toBeNull();
  expect(sameCut([0, 200], [0, 150])).toBe(0.25);
  expect(sameCut([0, 0], [0, 0])).toBeNull();
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (amounts, cut) => {
        const found = sameCut(
          amounts,
          amounts.map((amount) => amount * (1 - cut)),
        );
        expect(found).toBeCloseTo(cut, 9);
      },
    ),
  );
});

test('the loss of the municipality is told for the first year in which the largest part is gone', () => {
  const world = worldOf({
    ...KITCHEN,
    lastYear: 2028,
    indexation: [2026, 2027, 2028].map((year) => ({ year, wage: 0, price: 0 })),
    scenarios: [{ scenario: 'Voorstel', cutFrom: 2026, cutPhase: 2 }],
    grants: [],
  });
  // Half of 20 % in 2026, all of it from 2027 on.
  expect(heaviestMunicipalLoss(world.told(0.2), 0)).toEqual({ year: 2027, before: 200_000, after: 160_000 });
  expect(heaviestMunicipalLoss(world.told(0), 0)).toBeNull();
});

test('an unknown condition is read mildly and strictly beside each other', () => {
  const grants = [{ ...KITCHEN.grants[0], amount: 120_000, condition: 'retained', threshold: 0.5 }];
  const readings = conditionReadings(worldOf({ ...KITCHEN, grants }).told(0), 0);
  expect(readings?.funders).toEqual(['A']);
  // Mild: the reserve of 100,000 bears half of 200,000. Strict: the fund goes at once, and 120,000 is more than that.
  expect(readings?.mild).toBeCloseTo(0.5, 5);
  expect(readings?.strict).toBeCloseTo(0, 5);
});

test('a condition that is known is not read in two ways', () => {
  expect(conditionReadings(told(0), 0)).toBeNull();
});
