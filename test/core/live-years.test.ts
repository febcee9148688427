import type { Books } from '../../src/core/books';
import { grantState } from '../../src/core/cascade/grant-state';
import { grantTerms } from '../../src/core/cascade/grant-terms';
import { emptyScene } from '../../src/core/cascade/scene';
import { emptyLedger } from '../../src/core/ledger';
import { liveYears, type Life } from '../../src/core/live-years';

const YEARS = 4;

/** One organisation: 400 of costs a year of which 120 variable, adaptability a half, six months of friction. */
const organisation = (changes: Partial<Record<keyof Omit<Books, 'years'>, number[]>> = {}): Books => {
  const plain: Record<keyof Omit<Books, 'years'>, number[]> = {
    part: [1, 1, 1, 1],
    costs: [400, 400, 400, 400],
    variable: [120, 120, 120, 120],
    ownAtFull: [80, 80, 80, 80],
    ownFollows: [0],
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

const NO_GRANTS = {
  years: YEARS,
  first: Int32Array.from([0, 0]),
  threshold: new Float64Array(),
  maxShare: new Float64Array(),
  lag: new Uint8Array(),
  recovers: new Uint8Array(),
  funder: new Int32Array(),
  dependsOn: new Int32Array(),
  due: new Float64Array(),
  rule: new Uint8Array(),
};

/** A life with this income from elsewhere than itself and its grants, against this reference income; one entry per year. */
const lifeOf = (books: Books, given: readonly number[], reference: number): Life => {
  const zeros = new Float64Array(YEARS);
  const measure = { costs: books.costs, municipalReference: zeros, part: books.part };
  const terms = grantTerms(NO_GRANTS, measure);
  const municipal = new Float64Array(YEARS);
  municipal.set(given);
  return {
    books,
    given: { municipal, transition: zeros, support: zeros, grants: null },
    transitionCounts: false,
    incomeReference: new Float64Array(YEARS).fill(reference),
    cascade: {
      book: NO_GRANTS,
      terms,
      measure,
      state: grantState(NO_GRANTS),
      scene: emptyScene(),
      log: null,
    },
    ledger: emptyLedger(1, YEARS),
    allHold: null,
    margins: false,
  };
};

/** What comes of years with this income, the 80 that it earns itself when fully active among it. */
const settled = (books: Books, income: readonly number[], reference: number) => {
  const life = lifeOf(
    books,
    income.map((amount, y) => amount - books.ownAtFull[y]!),
    reference,
  );
  liveYears(life, 0, 0, income.length);
  const lived = (values: Float64Array): number[] => Array.from(values.subarray(0, income.length));
  return {
    own: lived(life.ledger.own),
    costs: lived(life.ledger.costs),
    activity: lived(life.ledger.activity),
    reserve: lived(life.ledger.reserve),
    failed: life.ledger.failed[0],
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
    const { own } = settled(organisation({ ownFollows: [0.5] }), [300, 300], 400);
    expect(own[0]).toBe(80);
    expect(own[1]).toBeCloseTo(80 * (1 - 0.5 * (50 / 120)), 12);
  });

  test('is what it is at full activity where it follows nothing', () => {
    expect(settled(organisation(), [300, 300], 400).own).toEqual([80, 80]);
  });
});

describe('an organisation that goes on from a year', () => {
  test('gets where it would have got without stopping', () => {
    const books = organisation({ ownFollows: [0.5], minimumReserve: [20] });
    const income = [220, 150, 280, 190];
    const [atOnce, inSteps] = [lifeOf(books, income, 400), lifeOf(books, income, 400)];
    liveYears(atOnce, 0, 0, YEARS);
    for (let y = 0; y < YEARS; y++) liveYears(inSteps, 0, y, y + 1);
    expect(inSteps.ledger).toEqual(atOnce.ledger);
    // The first year leaves 25 (see above); the second loses more, saves more and falls below 20.
    expect(inSteps.ledger.failed[0]).toBe(1);
  });

  test('forgets everything where it starts afresh', () => {
    const life = lifeOf(organisation({ ownFollows: [0.5] }), [100, 100, 100, 100], 400);
    liveYears(life, 0, 0, YEARS);
    const once = structuredClone(life.ledger);
    liveYears(life, 0, 0, YEARS);
    expect(life.ledger).toEqual(once);
  });

  test('gets from its grants what is given, where that is given', () => {
    const life = lifeOf(organisation(), [220, 220, 220, 220], 400);
    const grants = Float64Array.from([50, 0, 100, 25]);
    const given = { ...life, given: { ...life.given, grants } };
    liveYears(given, 0, 0, YEARS);
    expect(Array.from(given.ledger.grants)).toEqual([50, 0, 100, 25]);
    expect(Array.from(given.ledger.income)).toEqual([350, 300, 400, 325]);
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
