import { cascadeOf, type SmallGrant, type SmallMoney } from './small-book';

/** A fund A of 60 with this condition; costs 400, own income 80, municipality 160 in the reference. */
const fund = (grant: Omit<SmallGrant, 'funder' | 'amount'>): SmallGrant => ({
  funder: 'A',
  amount: 60,
  ...grant,
});
const other: SmallGrant = { funder: 'B', amount: 40, condition: 'none' };

const pays = (grants: readonly SmallGrant[], money: Partial<SmallMoney>): boolean =>
  cascadeOf(grants, { municipal: [160], ...money }).paying[0]!.includes('A');

describe('a grant on condition', () => {
  test.each<[string, SmallGrant[], Partial<SmallMoney>, boolean]>([
    ['none: pays without municipal money', [fund({ condition: 'none' })], { municipal: [0] }, true],
    [
      'any: pays for the first cent above half a one',
      [fund({ condition: 'any' })],
      { municipal: [0.01] },
      true,
    ],
    ['any: does not pay for half a cent', [fund({ condition: 'any' })], { municipal: [0.005] }, false],
    [
      'amount: pays exactly on the threshold',
      [fund({ condition: 'amount', threshold: 100 })],
      { municipal: [100] },
      true,
    ],
    [
      'amount: not a cent below',
      [fund({ condition: 'amount', threshold: 100 })],
      { municipal: [99.99] },
      false,
    ],
    [
      'share: pays at a quarter of the costs of 400',
      [fund({ condition: 'share', threshold: 0.25 })],
      { municipal: [100] },
      true,
    ],
    ['share: not below it', [fund({ condition: 'share', threshold: 0.25 })], { municipal: [99.98] }, false],
    [
      'retained: pays where half of 160 is left',
      [fund({ condition: 'retained', threshold: 0.5 })],
      { municipal: [80] },
      true,
    ],
    [
      'retained: not below it',
      [fund({ condition: 'retained', threshold: 0.5 })],
      { municipal: [79.98] },
      false,
    ],
    ['own: pays where 80 of 400 is earned', [fund({ condition: 'own', threshold: 0.2 })], {}, true],
    ['own: not where less is earned', [fund({ condition: 'own', threshold: 0.2 })], { own: 79.98 }, false],
    // 100 + 80 + 60 itself = 240 = 60 % of 400.
    [
      'covered: counts the grant itself',
      [fund({ condition: 'covered', threshold: 0.6 })],
      { municipal: [100] },
      true,
    ],
    [
      'covered: not below it',
      [fund({ condition: 'covered', threshold: 0.6 })],
      { municipal: [99.98] },
      false,
    ],
    [
      'covered: counts support',
      [fund({ condition: 'covered', threshold: 0.6 })],
      { municipal: [90], support: 10 },
      true,
    ],
    [
      'coveredWithout: leaves itself out',
      [fund({ condition: 'coveredWithout', threshold: 0.6 })],
      { municipal: [100] },
      false,
    ],
    [
      'coveredWithout: 160 + 80 is enough without it',
      [fund({ condition: 'coveredWithout', threshold: 0.6 })],
      {},
      true,
    ],
    // B pays 40 = 10 % of 400.
    [
      'cofunders: pays where the others do their tenth',
      [fund({ condition: 'cofunders', threshold: 0.1 }), other],
      {},
      true,
    ],
    ['cofunders: does not count itself', [fund({ condition: 'cofunders', threshold: 0.1 })], {}, false],
    ['funder: pays while the other does', [fund({ condition: 'funder', dependsOn: 'B' }), other], {}, true],
    [
      'funder: not where the other has no months in the year',
      [fund({ condition: 'funder', dependsOn: 'B' }), { ...other, years: [] }],
      {},
      false,
    ],
  ])('%s', (_, grants, money, answer) => {
    expect(pays(grants, money)).toBe(answer);
  });
});

describe('transition money', () => {
  const grants = [fund({ condition: 'amount', threshold: 100 })];

  test('counts as municipal money for a condition', () => {
    expect(pays(grants, { municipal: [90], transition: 10 })).toBe(true);
  });

  test('does not where it is said not to count', () => {
    expect(pays(grants, { municipal: [90], transition: 10, transitionCounts: false })).toBe(false);
  });

  test('always counts as cover', () => {
    const covered = [fund({ condition: 'covered', threshold: 0.6 })];
    expect(pays(covered, { municipal: [90], transition: 10, transitionCounts: false })).toBe(true);
  });
});

describe('what a grant pays', () => {
  test.each<[string, SmallGrant, Partial<SmallMoney>, number]>([
    ['its amount', fund({ condition: 'none' }), {}, 60],
    ['at most its share of the costs: 10 % of 400', fund({ condition: 'none', maxShare: 0.1 }), {}, 40],
    [
      'proportional: half where half of the municipal money is left',
      fund({ condition: 'proportional' }),
      { municipal: [80] },
      30,
    ],
    [
      'proportional: never more than its amount',
      fund({ condition: 'proportional' }),
      { municipal: [320] },
      60,
    ],
    [
      'proportional: in full where the reference has no municipal money',
      fund({ condition: 'proportional' }),
      { municipal: [0], reference: 0 },
      60,
    ],
    ['match: 0.25 for every municipal euro', fund({ condition: 'match', threshold: 0.25 }), {}, 40],
    ['match: at most its amount', fund({ condition: 'match', threshold: 1 }), {}, 60],
    // 160 + 80 = 240; 160 is short of 400, which is more than its 60.
    ['guarantee: its amount where more is short', fund({ condition: 'guarantee' }), {}, 60],
    [
      'guarantee: what is short where that is less',
      fund({ condition: 'guarantee' }),
      { municipal: [300] },
      20,
    ],
    ['guarantee: nothing where nothing is short', fund({ condition: 'guarantee' }), { municipal: [330] }, 0],
    ['guarantee: at most its share of the costs', fund({ condition: 'guarantee', maxShare: 0.1 }), {}, 40],
  ])('%s', (_, grant, money, paid) => {
    expect(cascadeOf([grant], { municipal: [160], ...money }).grants[0]).toBeCloseTo(paid, 10);
  });

  test('of two guarantees the first in the table fills first', () => {
    const grants: SmallGrant[] = [
      { funder: 'G1', amount: 50, condition: 'guarantee' },
      { funder: 'G2', amount: 50, condition: 'guarantee' },
    ];
    const { log } = cascadeOf(grants, { municipal: [250] });
    // 250 + 80 = 330: 70 short. The first fills 50, the second 20.
    expect(Array.from(log.paid)).toEqual([50, 20]);
  });

  test('of a guarantee counts in no condition', () => {
    const grants: SmallGrant[] = [
      { funder: 'A', amount: 60, condition: 'covered', threshold: 0.9 },
      { funder: 'G', amount: 400, condition: 'guarantee' },
    ];
    expect(cascadeOf(grants, { municipal: [160] }).paying[0]).toEqual(['G']);
  });
});
