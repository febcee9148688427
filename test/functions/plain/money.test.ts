import fc from 'fast-check';
import { connectFunctions } from '../../../src/functions/session';
import { asked, refused } from './asked';

beforeEach(() => connectFunctions({ workbook: null, language: 'nl' }));

describe('KP.ALLOCATE', () => {
  test('loses nothing by rounding', async () => {
    expect(await asked('ALLOCATE', 100, [[1], [1], [1]], 0)).toEqual([[34], [33], [33]]);
    expect(await asked('ALLOCATE', 100, [[1, 1, 1]])).toEqual([[33.34, 33.33, 33.33]]);
    expect(await asked('ALLOCATE', 0.05, [[1, 3]])).toEqual([[0.01, 0.04]]);
    expect(await asked('ALLOCATE', 10, 5)).toEqual([[10]]);
  });

  test('gives nothing to a weight of nothing', async () => {
    expect(await asked('ALLOCATE', 90, [[0], [2], [1], ['']])).toEqual([[0], [60], [30]]);
  });

  test('the parts always add up to the total', async () => {
    const cents = fc.integer({ min: 0, max: 1e9 });
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(cents, weights, async (total, drawn) => {
        fc.pre(drawn.some((weight) => weight > 0));
        const [parts = []] = (await asked('ALLOCATE', total / 100, [drawn])) as number[][];
        expect(Math.round(parts.reduce((sum, part) => sum + part, 0) * 100)).toBe(total);
      }),
    );
  });

  test.each([
    ['weights of nothing', [100, [[0, 0]]], 'is samen 0'],
    ['a weight below nothing', [100, [[1, -1]]], 'Argument ‘gewichten’ is -1. Hier hoort 0 of meer'],
    ['a gap', [100, [[1], [''], [1]]], 'is op plaats 2 leeg'],
    ['no weights', [100, ''], 'Argument ‘gewichten’ is leeg'],
    ['half a decimal', [100, [[1]], 1.5], 'Argument ‘decimalen’ is 1,5'],
  ])('%s gives a sentence', async (_, given, sentence) => {
    expect(await refused('ALLOCATE', ...given)).toContain(sentence);
  });
});

describe('KP.DEPENDENCY and KP.CONCENTRATION', () => {
  test('of 160, 80, 60, 20 and 80 are 0.4 and 0.265', async () => {
    for (const incomes of [[[160, 80, 60, 20, 80]], [[160], [80], [60], [20], [80], ['']]]) {
      expect(await asked('DEPENDENCY', incomes)).toBe(0.4);
      expect(await asked('CONCENTRATION', incomes)).toBeCloseTo(0.265, 12);
    }
  });

  test('are empty without income, and 1 with a single source', async () => {
    for (const id of ['DEPENDENCY', 'CONCENTRATION']) {
      expect(await asked(id, [[0, 0]])).toBe('');
      expect(await asked(id, 500)).toBe(1);
      expect(await refused(id, [[100, -1]])).toContain('Hier hoort 0 of meer');
      expect(await refused(id, [['veel']])).toContain('‘inkomsten’ heeft op plaats 1 ‘veel’');
    }
  });
});

describe('KP.RUNWAY', () => {
  test('is the month within a year in which the reserve is gone', async () => {
    expect(await asked('RUNWAY', 200_000, [[-220_160]])).toBeCloseTo((12 * 200_000) / 220_160, 9);
    expect(await asked('RUNWAY', 50_000, [[-20_000, -60_000]], [[6, 12]])).toBeCloseTo(12, 9);
    expect(await asked('RUNWAY', 50_000, [[-20_000], [-60_000]], 12)).toBeCloseTo(18, 9);
  });

  test('is empty for a reserve that lasts, also one that ends at nothing', async () => {
    expect(await asked('RUNWAY', 100, [[-50, -50]])).toBe('');
    expect(await asked('RUNWAY', 0.3, [[-0.1, -0.1, -0.1]])).toBe('');
    expect(await asked('RUNWAY', 100, [[-150, 200]])).toBeCloseTo(8, 9);
  });

  test('is nothing where there never was a reserve', async () => {
    expect(await asked('RUNWAY', 0, [[-10]])).toBe(0);
    expect(await asked('RUNWAY', -500, [[100]])).toBe(0);
  });

  test.each([
    ['months of other years', [100, [[-1, -2]], [[6, 12, 12]]], 'heeft 3 getallen en er zijn 2 resultaten'],
    ['months below nothing', [100, [[-1, -2]], -6], 'Argument ‘maanden’ is -6'],
    ['no results', [100, ''], 'Argument ‘resultaten’ is leeg'],
    ['no reserve', ['', [[1]]], 'Argument ‘reserve’ is leeg'],
  ])('%s give a sentence', async (_, given, sentence) => {
    expect(await refused('RUNWAY', ...given)).toContain(sentence);
  });
});
