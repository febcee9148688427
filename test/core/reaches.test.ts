import { exceedsRatio, exists, reaches, reachesRatio } from '../../src/core/reaches';

describe('an amount reaches what is required', () => {
  test.each([
    ['where it is equal', 100_000, 100_000, true],
    ['where it is half a cent short', 99_999.995, 100_000, true],
    ['but not where it is a whole cent short', 99_999.99, 100_000, false],
    ['also where binary fractions fall just short: 0.1 + 0.2 of 0.3', (0.1 + 0.2) * 1e6, 0.3 * 1e6, true],
    ['also the other way round', 0.3 * 1e6, (0.1 + 0.2) * 1e6, true],
    ['also below zero', -50.004, -50, true],
    ['but not further below zero', -50.006, -50, false],
  ])('%s', (_, actual, required, answer) => {
    expect(reaches(actual, required)).toBe(answer);
  });
});

test.each([
  [0, false],
  [0.005, false],
  [0.0051, true],
  [-1, false],
  [0.01, true],
])('an amount of %d is something: %s', (amount, answer) => {
  expect(exists(amount)).toBe(answer);
});

describe('a ratio', () => {
  test('exceeds a limit only by more than the slack', () => {
    expect(exceedsRatio(0.5, 0.5)).toBe(false);
    expect(exceedsRatio(0.5 + 1e-10, 0.5)).toBe(false);
    expect(exceedsRatio(0.5 + 1e-8, 0.5)).toBe(true);
  });

  test('reaches a limit that it misses by less than the slack', () => {
    expect(reachesRatio(1.5 - 1e-10, 1.5)).toBe(true);
    expect(reachesRatio(1.5 - 1e-8, 1.5)).toBe(false);
  });
});
