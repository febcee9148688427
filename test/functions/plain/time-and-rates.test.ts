import fc from 'fast-check';
import { connectFunctions } from '../../../src/functions/session';
import { asked, refused } from './asked';

beforeEach(() => connectFunctions({ workbook: null, language: 'nl' }));

/** 1 July 2023 as a workbook counts days. */
const JULY_2023 = 45108;

describe('KP.YEARS and KP.MONTHS', () => {
  test('8.5 years from 1 July are nine years: six months and eight times twelve', async () => {
    for (const start of [JULY_2023, '1-7-2023', '2023-07-01', [[JULY_2023]]]) {
      expect(await asked('YEARS', start, 102)).toEqual([
        [2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031],
      ]);
      expect(await asked('MONTHS', start, '102')).toEqual([[6, 12, 12, 12, 12, 12, 12, 12, 12]]);
    }
  });

  test('a term within one year has one year', async () => {
    expect(await asked('YEARS', '1-3-2026', 10)).toEqual([[2026]]);
    expect(await asked('MONTHS', '1-3-2026', 10)).toEqual([[10]]);
  });

  test('the months add up to the term', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 180 }),
        async (month, length) => {
          const [months = []] = (await asked('MONTHS', `1-${month}-2026`, length)) as number[][];
          expect(months.reduce((sum, part) => sum + part, 0)).toBe(length);
        },
      ),
    );
  });

  test.each([
    ['a day within a month', ['15-7-2023', 102], '‘start’ is geen eerste dag van een maand'],
    ['no date', ['zomer', 102], 'Argument ‘start’ is ‘zomer’. Hier hoort een datum'],
    ['no start', ['', 102], 'Argument ‘start’ is leeg'],
    [
      'half a month',
      ['1-7-2023', 8.5],
      'Argument ‘maanden’ is 8,5. Hier hoort een heel getal van 1 tot en met 180',
    ],
    ['no months', ['1-7-2023', 0], 'Argument ‘maanden’ is 0'],
    ['more than fifteen years', ['1-7-2023', 181], 'tot en met 180'],
    ['start and months swapped', [102, JULY_2023], '‘start’ is geen eerste dag van een maand'],
  ])('%s gives a sentence', async (_, given, sentence) => {
    for (const id of ['YEARS', 'MONTHS']) expect(await refused(id, ...given)).toContain(sentence);
  });
});

describe('KP.INDEXFACTORS', () => {
  const RATES = [
    [2024, 0.04697],
    [2025, 0.03944],
  ];

  test('multiplies the rates since the base year, and divides before it', async () => {
    // The provisional rates of the VNG: 90 % of 4.94 and 10 % of 2.51; 90 % of 4.18 and 10 % of 1.82.
    const [factors = []] = (await asked('INDEXFACTORS', RATES, 2024, [[2023, 2024, 2025]])) as number[][];
    expect(factors[0]).toBeCloseTo(1 / 1.04697, 12);
    expect(factors[1]).toBe(1);
    expect(factors[2]).toBeCloseTo(1.03944, 12);
  });

  test('takes rates in any order, below a header or not, and stands as the years do', async () => {
    const shuffled = [
      ['Jaar', 'Index'],
      [2025, '3,944%'],
      ['', ''],
      [2024, 0.04697],
      ['', ''],
    ];
    expect(await asked('INDEXFACTORS', shuffled, 2023, [[2023], [2025], ['']])).toEqual([
      [1],
      [expect.closeTo(1.04697 * 1.03944, 12)],
    ]);
  });

  test.each([
    ['a year without a rate', [RATES, 2024, [[2027]]], 'heeft geen percentage voor 2026'],
    ['a year before the first rate', [RATES, 2022, [[2024]]], 'heeft geen percentage voor 2023'],
    ['a year twice', [[...RATES, [2025, 0.01]], 2024, [[2025]]], 'heeft het jaar 2025 twee keer'],
    ['4.7 without its sign', [[[2024, 4.7]], 2023, [[2024]]], 'is gelezen als 470 %. Typ 4,7 %'],
    ['one column', [[[2024]], 2023, [[2024]]], 'Hier horen er twee'],
    ['rates and years swapped', [[[2024, 2025]], 2024, RATES], '‘jaren’ heeft 2 rijen en 2 kolommen'],
    ['a year that is none', [RATES, 0.047, [[2024]]], 'Argument ‘prijspeil’ is 0,047'],
    ['an empty rate', [[[2024, '']], 2023, [[2024]]], 'Hier horen er twee'],
    ['no rates', [[['']], 2023, [[2024]]], 'Argument ‘percentages’ is leeg'],
  ])('%s gives a sentence', async (_, given, sentence) => {
    expect(await refused('INDEXFACTORS', ...given)).toContain(sentence);
  });
});

describe('KP.TRUEUP', () => {
  /** 90 % wages and 10 % prices of the figures that the VNG published. */
  const rate = (wage: number, price: number): number => (0.9 * wage + 0.1 * price) / 100;
  const [provisional2023, definitive2023] = [rate(4.74, 4.87), rate(6.36, 7.02)];
  const [provisional2024, definitive2024] = [rate(4.94, 2.51), rate(6, 3.1)];

  test('gives the 1.60 % of 2023 that makes 4.70 % into 6.30 %', async () => {
    const found = (await asked('TRUEUP', provisional2023, definitive2023)) as number;
    const perCent = (value: number): number => Number((100 * value).toFixed(2));
    expect([perCent(provisional2024), perCent(found)]).toEqual([4.7, 1.6]);
    expect(await asked('TRUEUP', provisional2023, definitive2023, 'Multiplicatief')).toBe(found);
  });

  test('gives the 1.013 % of 2024 if it is added, and 2025 becomes 4.96 % or 4.91 %', async () => {
    const added = (await asked('TRUEUP', provisional2024, definitive2024, 'additief')) as number;
    const multiplied = (await asked('TRUEUP', provisional2024, definitive2024, '')) as number;
    expect(added).toBeCloseTo(0.01013, 10);
    expect(rate(4.18, 1.82) + added).toBeCloseTo(0.0496, 4);
    expect(rate(4.18, 1.82) + multiplied).toBeCloseTo(0.0491, 4);
  });

  test.each([
    ['an unknown method', [0.04, 0.05, 'gemiddeld'], 'Kies multiplicatief of additief'],
    ['a percentage without its sign', [4.7, 5.71], 'is gelezen als 470 %. Typ 4,7 %'],
    ['no definitive rate', [0.04, ''], 'Argument ‘definitief’ is leeg'],
    ['a word', ['ca. 4%', 0.05], 'Argument ‘voorlopig’ is ‘ca. 4%’'],
  ])('%s gives a sentence', async (_, given, sentence) => {
    expect(await refused('TRUEUP', ...given)).toContain(sentence);
  });
});

describe('KP.PHASE', () => {
  const years = [[2023, 2024, 2025, 2026, 2027, 2028]];

  test('brings in three million in four equal steps', async () => {
    // Ten million a year becomes 9.25, 8.5, 7.75 and 7.0.
    const [steps = []] = (await asked('PHASE', 3_000_000, 2024, 4, years)) as number[][];
    expect(steps.map((step) => 10_000_000 - step)).toEqual([
      10_000_000, 9_250_000, 8_500_000, 7_750_000, 7_000_000, 7_000_000,
    ]);
  });

  test.each([
    ['levels in one cell', '0,2; 0,6; 1'],
    ['levels in a row', [[0.2, 0.6, 1]]],
    ['levels in a column with empty cells below', [[0.2], [0.6], ['100%'], ['']]],
  ])('takes %s, the last of which goes on', async (_, phase) => {
    expect(await asked('PHASE', 1000, 2024, phase, [[2023], [2024], [2025], [2026], [2027]])).toEqual([
      [0],
      [200],
      [600],
      [1000],
      [1000],
    ]);
  });

  test.each([
    ['half a year', [1000, 2024, 2.5, years], 'Argument ‘fasering’ is ‘2.5’'],
    ['no steps', [1000, 2024, 0, years], 'Argument ‘fasering’ is ‘0’'],
    ['a level above everything', [1000, 2024, '0,5; 1,5', years], 'standen van 0 tot en met 1'],
    ['a word', [1000, 2024, 'snel', years], 'Argument ‘fasering’ is ‘snel’'],
    ['a gap among the levels', [1000, 2024, [[0.2], [''], [1]], years], 'is op plaats 2 leeg'],
    ['no years', [1000, 2024, 4, [['']]], 'Argument ‘jaren’ is leeg'],
    ['amount and year swapped', [2024, 3_000_000, 4, years], 'Argument ‘vanaf’ is 3000000'],
  ])('%s gives a sentence', async (_, given, sentence) => {
    expect(await refused('PHASE', ...given)).toContain(sentence);
  });
});
