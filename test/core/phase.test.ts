import fc from 'fast-check';
import { incidentalLevel, structuralLevel, type Phase } from '../../src/core/phase';

const levels = (level: typeof structuralLevel, phase: Phase): number[] =>
  [2023, 2024, 2025, 2026, 2027, 2028, 2029].map((calendarYear) => level(phase, 2024, calendarYear));

describe('a structural level from 2024', () => {
  test.each<[string, Phase, number[]]>([
    ['in one step is whole from the first year on', 1, [0, 1, 1, 1, 1, 1, 1]],
    ['in four steps grows by a quarter a year and stays', 4, [0, 0.25, 0.5, 0.75, 1, 1, 1]],
    ['by a list follows the list and keeps its last entry', [0.2, 0.6, 1], [0, 0.2, 0.6, 1, 1, 1, 1]],
    ['by a list that ends below 1 never gets there', [0.2, 0.6], [0, 0.2, 0.6, 0.6, 0.6, 0.6, 0.6]],
    ['by a list may fall again', [1, 0], [0, 1, 0, 0, 0, 0, 0]],
  ])('%s', (_, phase, expected) => {
    expect(levels(structuralLevel, phase)).toEqual(expected);
  });
});

describe('an incidental level from 2024', () => {
  test.each<[string, Phase, number[]]>([
    ['of one year holds in that year only', 1, [0, 1, 0, 0, 0, 0, 0]],
    ['of three years holds whole in each of them', 3, [0, 1, 1, 1, 0, 0, 0]],
    ['by a list holds that year’s entry and then nothing', [0.5, 1, 0.25], [0, 0.5, 1, 0.25, 0, 0, 0]],
  ])('%s', (_, phase, expected) => {
    expect(levels(incidentalLevel, phase)).toEqual(expected);
  });
});

test('every level is between 0 and 1, and a structural one in equal steps never falls', () => {
  const calendarYear = fc.integer({ min: 2000, max: 2050 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), calendarYear, calendarYear, (phase, from, year) => {
      const level = structuralLevel(phase, from, year);
      expect(level).toBeGreaterThanOrEqual(0);
      expect(level).toBeLessThanOrEqual(1);
      expect(structuralLevel(phase, from, year + 1)).toBeGreaterThanOrEqual(level);
      expect([0, 1]).toContain(incidentalLevel(phase, from, year));
    }),
  );
});
