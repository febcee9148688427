import type { AllHold } from '../../../src/core/cascade/all-hold';
import { grantTerms } from '../../../src/core/cascade/grant-terms';
import { bookOf, measureOf, type SmallGrant } from './small-book';

/** What it takes, in one year or more; costs 400, reference 160. */
const takes = (grants: readonly SmallGrant[], years = 1): AllHold => {
  const measure = measureOf({ municipal: Array.from({ length: years }, () => 160) });
  return grantTerms(bookOf(grants, years), measure).allHold;
};

const grant = (condition: SmallGrant['condition'], more: Partial<SmallGrant> = {}): SmallGrant => ({
  funder: condition,
  amount: 60,
  condition,
  ...more,
});

describe('what it takes for all grants of a year to pay', () => {
  // Asked: more than nothing; 100; 30 % of 400 is 120; 70 % of 160 is 112. Less half a cent.
  test('is the most that any asks of municipal money', () => {
    const { counted, income } = takes([
      grant('any'),
      grant('amount', { threshold: 100 }),
      grant('share', { threshold: 0.3 }),
      grant('retained', { threshold: 0.7 }),
    ]);
    expect(counted[0]).toBeCloseTo(119.995, 9);
    expect(income[0]).toBe(-Infinity);
  });

  // 90 % of 400 is 360; 80 % is 320, and its own 60 do not count for it, so 380 with them.
  test('is the most that any asks of all income, with its own money where that does not count', () => {
    const covered = grant('covered', { threshold: 0.9 });
    expect(takes([covered]).income[0]).toBeCloseTo(359.995, 9);
    const without = grant('coveredWithout', { threshold: 0.8 });
    expect(takes([covered, without]).income[0]).toBeCloseTo(379.995, 9);
  });

  test('is nothing in a year in which nothing is tested, and all of them pay then', () => {
    const { counted, income, paid } = takes(
      [grant('none'), grant('amount', { threshold: 100, tested: [1], years: [1, 2] })],
      3,
    );
    expect(Array.from(counted, (amount) => Math.round(amount))).toEqual([-Infinity, 100, -Infinity]);
    expect(Array.from(income)).toEqual([-Infinity, -Infinity, -Infinity]);
    expect(Array.from(paid)).toEqual([60, 120, 120]);
  });

  // The others pay 60, which is 15 % of 400.
  test.each([
    [0.15, -Infinity],
    [0.16, Infinity],
  ])('shows beforehand whether others pay %d of the costs', (threshold, counted) => {
    expect(takes([grant('none'), grant('cofunders', { threshold })]).counted[0]).toBe(counted);
  });

  test('shows beforehand whether the funder that one depends on is there', () => {
    const grants = [grant('none', { years: [1] }), grant('funder', { dependsOn: 'none' })];
    expect(Array.from(takes(grants, 2).counted)).toEqual([Infinity, -Infinity]);
  });

  test.each(['own', 'proportional', 'match', 'guarantee'] as const)(
    'cannot be told beforehand where one is %s',
    (condition) => {
      expect(takes([grant('none'), grant(condition, { threshold: 0.1 })]).counted[0]).toBe(Infinity);
    },
  );

  test('cannot be told beforehand where one is not renewed', () => {
    expect(takes([grant('none', { ends: 0 })]).counted[0]).toBe(Infinity);
  });
});
