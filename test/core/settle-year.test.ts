import { emptyScene } from '../../src/core/cascade/scene';
import { earn, openBooks, settleYear, type Books } from '../../src/core/settle-year';

const YEARS = 4;

/** One organisation: 400 of costs a year of which 120 variable, adaptability a half, six months of friction. */
const organisation = (changes: Partial<Record<keyof Omit<Books, 'years'>, number[]>> = {}): Books => {
  const plain: Record<keyof Omit<Books, 'years'>, number[]> = {
    part: [1, 1, 1, 1],
    costs: [400, 400, 400, 400],
    variable: [120, 120, 120, 120],
    ownAtFull: [80, 80, 80, 80],
    ownFollows: [0.5],
    adaptability: [0.5],
    friction: [0.5],
    openingReserve: [100],
    minimumReserve: [0],
  };
  const flat = Object.entries({ ...plain, ...changes }).map(([name, list]) => [
    name,
    Float64Array.from(list),
  ]);
  return { years: YEARS, ...(Object.fromEntries(flat) as Omit<Books, 'years'>) };
};

/** What comes of years with this income against this reference income; one entry per year. */
const settled = (books: Books, income: readonly number[], reference: number) => {
  const scene = emptyScene();
  openBooks(books, scene, 0);
  const years = income.map((amount, y) => {
    Object.assign(scene, { year: y, at: y, income: amount });
    earn(books, scene);
    settleYear(
      books,
      scene,
      Float64Array.from(income, () => reference),
    );
    return { ...scene };
  });
  return {
    own: years.map(({ own }) => own),
    costs: years.map(({ costs }) => costs),
    activity: years.map(({ activity }) => activity),
    reserve: years.map(({ reserve }) => reserve),
    failed: scene.failed,
  };
};

describe('a year without loss', () => {
  test('costs what it costs, at full activity', () => {
    const { costs, activity, reserve } = settled(organisation(), [400, 400, 400, 400], 400);
    expect(costs).toEqual([400, 400, 400, 400]);
    expect(activity).toEqual([1, 1, 1, 1]);
    expect(reserve).toEqual([100, 100, 100, 100]);
  });

  test('with a gain saves nothing and adds to the reserve', () => {
    const { costs, reserve } = settled(organisation(), [430], 400);
    expect(costs[0]).toBe(400);
    expect(reserve[0]).toBe(130);
  });
});

describe('a loss', () => {
  // Loss 100: half of it, 50, is saved; six months of friction on it cost 25. 400 − 50 + 25 = 375.
  // Activity: (120 − 50) / 120. Reserve: 100 + 300 − 375 = 25.
  test('is half saved at adaptability a half, and shrinking costs half a year of it', () => {
    const { costs, activity, reserve } = settled(organisation(), [300], 400);
    expect(costs[0]).toBeCloseTo(375, 10);
    expect(activity[0]).toBeCloseTo(70 / 120, 12);
    expect(reserve[0]).toBeCloseTo(25, 10);
  });

  test('of the same size in the next year costs no friction again', () => {
    const { costs } = settled(organisation(), [300, 300], 400);
    expect(costs[1]).toBeCloseTo(350, 10);
  });

  // Year 2 saves 60, 10 more than ever before: friction 5. Year 3 saves 20, year 4 again 60: none.
  test('costs friction only as far as it is deeper than any before', () => {
    const { costs } = settled(organisation(), [300, 280, 360, 280], 400);
    expect(costs).toEqual([375, 345, 380, 340]);
  });

  test('is saved on variable costs only, at most all of them', () => {
    const { costs, activity } = settled(organisation({ friction: [0] }), [0], 400);
    expect(costs[0]).toBe(280);
    expect(activity[0]).toBe(0);
  });

  test('leaves activity 1 where nothing is variable', () => {
    const { costs, activity } = settled(organisation({ variable: [0, 0, 0, 0] }), [300], 400);
    expect(costs[0]).toBe(400);
    expect(activity[0]).toBe(1);
  });

  // In half a year 50 saved is 100 a year; in the whole year after it 100 saved is no deeper.
  test('in half a year counts for friction as what it is in a whole year', () => {
    const books = organisation({
      part: [0.5, 1, 1, 1],
      costs: [200, 400, 400, 400],
      variable: [60, 120, 120, 120],
      adaptability: [1],
    });
    const { costs } = settled(books, [350, 300], 400);
    expect(costs[0]).toBeCloseTo(200 - 50 + 0.5 * 100, 10);
    expect(costs[1]).toBeCloseTo(300, 10);
  });
});

describe('own income', () => {
  // Activity of the year before is 70/120, so half of the missing 50/120 goes: 80 × (1 − 0.5 × 50/120).
  test('follows the activity of the year before', () => {
    const { own } = settled(organisation(), [300, 300], 400);
    expect(own[0]).toBe(80);
    expect(own[1]).toBeCloseTo(80 * (1 - 0.5 * (50 / 120)), 12);
  });
});

describe('an organisation fails', () => {
  test('in the first year that closes below its minimum reserve, and stays failed in that year', () => {
    const books = organisation({ adaptability: [0] });
    expect(settled(books, [320, 370, 600, 100], 400).failed).toBe(1);
  });

  test('not where it closes exactly on the minimum, nor half a cent below it', () => {
    const books = organisation({ adaptability: [0], minimumReserve: [50] });
    expect(settled(books, [350], 400).failed).toBe(-1);
    expect(settled(books, [349.995], 400).failed).toBe(-1);
    expect(settled(books, [349.99], 400).failed).toBe(0);
  });
});
