import fc from 'fast-check';
import { cascadeOf, type SmallGrant } from './small-book';

/** The worked example of the definition (§6): costs 400, municipality 160, own income 80. */
const reference: SmallGrant[] = [
  { funder: 'V', amount: 80, condition: 'amount', threshold: 100 },
  { funder: 'C', amount: 20, condition: 'funder', dependsOn: 'V' },
  { funder: 'D', amount: 60, condition: 'coveredWithout', threshold: 0.75 },
];

describe('rounds', () => {
  test.each([
    [120, ['V', 'C', 'D'], []],
    [119.984, ['V', 'C'], ['0 1 D lost']],
    [100, ['V', 'C'], ['0 1 D lost']],
    [99.84, [], ['0 1 V lost', '0 1 D lost', '0 2 C lost']],
  ])('with %d from the municipality: %j pay', (municipal, paying, events) => {
    const found = cascadeOf(reference, { municipal: [municipal] });
    expect(found.paying[0]).toEqual(paying);
    expect(found.events).toEqual(events);
  });

  test('an event says what was asked, what was there and what it would have paid', () => {
    const [first, second, third] = cascadeOf(reference, { municipal: [99.84] }).log.events;
    expect(first).toMatchObject({ required: 100, actual: 99.84, amount: 80 });
    // 99.84 + 80 + 80 + 20, tested against the state in which V and C still pay.
    expect(second).toMatchObject({ required: 300, amount: 60 });
    expect(second!.actual).toBeCloseTo(279.84, 9);
    expect(third).toMatchObject({ required: null, actual: null, amount: 20 });
  });

  test('all that fail together drop out in the same round, however they stand in the table', () => {
    const events = cascadeOf(reference.toReversed(), { municipal: [99.84] }).events;
    expect(events.toSorted()).toEqual(['0 1 D lost', '0 1 V lost', '0 2 C lost']);
  });

  test('a chain of n grants falls in n rounds', () => {
    const chain: SmallGrant[] = Array.from({ length: 6 }, (_, n) =>
      n === 0
        ? { funder: 'F0', amount: 10, condition: 'any' }
        : { funder: `F${n}`, amount: 10, condition: 'funder', dependsOn: `F${n - 1}` },
    );
    const events = cascadeOf(chain, { municipal: [0] }).events;
    expect(events).toEqual(chain.map(({ funder }, n) => `0 ${n + 1} ${funder} lost`));
  });
});

describe('over the years', () => {
  const once = (grant: Partial<SmallGrant> = {}): SmallGrant[] => [
    { funder: 'A', amount: 60, condition: 'amount', threshold: 100, ...grant },
  ];

  test('a grant that is lost stays lost, also when the money is back', () => {
    const found = cascadeOf(once(), { municipal: [160, 90, 160] });
    expect(found.grants).toEqual([60, 0, 0]);
    expect(found.events).toEqual(['1 1 A lost']);
  });

  test('a grant that recovers is back with the money, and each year without it is an event', () => {
    const found = cascadeOf(once({ recovers: true }), { municipal: [90, 90, 160] });
    expect(found.grants).toEqual([0, 0, 60]);
    expect(found.events).toEqual(['0 1 A lost', '1 1 A lost']);
  });

  test('a grant with a lag of 2 gets notice, pays on for two years and is lost then, whatever happens', () => {
    const found = cascadeOf(once({ lag: 2 }), { municipal: [160, 90, 160, 160, 160] });
    expect(found.grants).toEqual([60, 60, 60, 0, 0]);
    expect(found.events).toEqual(['1 1 A notice', '3 0 A lost']);
    expect(found.log.events[1]).toMatchObject({ required: 100, actual: 90 });
  });

  test('nothing is lost where the grant itself is over before its notice runs out', () => {
    const found = cascadeOf(once({ lag: 2, years: [0, 1] }), { municipal: [90, 90, 90, 90] });
    expect(found.events).toEqual(['0 1 A notice']);
  });

  test('a grant decided every other year is not tested in between', () => {
    const found = cascadeOf(once({ tested: [0, 2] }), { municipal: [160, 90, 90, 160] });
    expect(found.grants).toEqual([60, 60, 0, 0]);
    expect(found.events).toEqual(['2 1 A lost']);
  });

  test('a grant that is not renewed ends before the first round, without a condition', () => {
    const grants: SmallGrant[] = [
      ...once({ tested: [0, 2], ends: 2 }),
      { funder: 'B', amount: 10, condition: 'funder', dependsOn: 'A' },
    ];
    const found = cascadeOf(grants, { municipal: [160, 160, 160] });
    expect(found.events).toEqual(['2 0 A ended', '2 1 B lost']);
    expect(found.log.events[0]).toMatchObject({ required: null, actual: null, amount: 60 });
  });

  test('a guarantee that is not renewed ends too', () => {
    const found = cascadeOf([{ funder: 'G', amount: 50, condition: 'guarantee', ends: 1 }], {
      municipal: [160, 160],
    });
    expect(found.grants).toEqual([50, 0]);
    expect(found.events).toEqual(['1 0 G ended']);
  });
});

describe('grants that stand only because others do', () => {
  test('two that wait for each other are named', () => {
    const grants: SmallGrant[] = [
      { funder: 'A', amount: 60, condition: 'funder', dependsOn: 'B' },
      { funder: 'B', amount: 60, condition: 'funder', dependsOn: 'A' },
    ];
    const found = cascadeOf(grants, { municipal: [160] });
    expect(found.paying[0]).toEqual(['A', 'B']);
    expect(found.mutual).toEqual(['0 A', '0 B']);
  });

  test('one that stands on what pays without a test is not named', () => {
    const grants: SmallGrant[] = [
      { funder: 'A', amount: 60, condition: 'none' },
      { funder: 'B', amount: 60, condition: 'funder', dependsOn: 'A' },
      { funder: 'C', amount: 60, condition: 'funder', dependsOn: 'B' },
    ];
    expect(cascadeOf(grants, { municipal: [160] }).mutual).toEqual([]);
  });

  test('covered counts the grant itself, so it may start', () => {
    // 160 + 80 + 60 = 300 = 75 % of 400.
    const alone: SmallGrant[] = [{ funder: 'A', amount: 60, condition: 'covered', threshold: 0.75 }];
    expect(cascadeOf(alone, { municipal: [160] }).mutual).toEqual([]);
  });

  test('two that need each other for their cover are named', () => {
    // 160 + 80 + 60 + 60 = 360 = 90 % of 400, which neither reaches alone.
    const grants: SmallGrant[] = [
      { funder: 'A', amount: 60, condition: 'covered', threshold: 0.9 },
      { funder: 'B', amount: 60, condition: 'covered', threshold: 0.9 },
    ];
    expect(cascadeOf(grants, { municipal: [160] }).mutual).toEqual(['0 A', '0 B']);
  });

  test('one in its notice year counts as standing', () => {
    const grants: SmallGrant[] = [
      { funder: 'A', amount: 60, condition: 'amount', threshold: 500, lag: 2 },
      { funder: 'B', amount: 60, condition: 'funder', dependsOn: 'A' },
    ];
    expect(cascadeOf(grants, { municipal: [160, 160] }).mutual).toEqual([]);
  });
});

describe('whatever the grants', () => {
  const conditions = [
    'any',
    'amount',
    'share',
    'retained',
    'covered',
    'coveredWithout',
    'cofunders',
  ] as const;
  const grant = fc.record({
    amount: fc.integer({ min: 0, max: 200 }),
    condition: fc.constantFrom('none', 'funder', 'proportional', 'match', ...conditions),
    part: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
    dependsOn: fc.nat(5),
  });
  const book = fc.array(grant, { minLength: 2, maxLength: 6 }).map((drafts) =>
    drafts.map(({ amount, condition, part, dependsOn }, n): SmallGrant => {
      const wanted = dependsOn % drafts.length;
      const kind = condition === 'funder' && wanted === n ? 'any' : condition;
      return {
        funder: `F${n}`,
        amount,
        condition: kind,
        threshold: kind === 'amount' ? part * 200 : part,
        dependsOn: `F${wanted}`,
      };
    }),
  );
  const money = fc.integer({ min: 0, max: 400 });

  test('what remains does not depend on the order of the table', () => {
    fc.assert(
      fc.property(book, money, (grants, municipal) => {
        const forward = cascadeOf(grants, { municipal: [municipal] });
        const backward = cascadeOf(grants.toReversed(), { municipal: [municipal] });
        expect(backward.paying[0]!.toSorted()).toEqual(forward.paying[0]!.toSorted());
        expect(backward.events.toSorted()).toEqual(forward.events.toSorted());
        expect(backward.mutual.toSorted()).toEqual(forward.mutual.toSorted());
      }),
    );
  });

  test('there are at most as many rounds as grants, and every round has an event', () => {
    fc.assert(
      fc.property(book, money, (grants, municipal) => {
        const rounds = cascadeOf(grants, { municipal: [municipal] }).log.events.map(({ round }) => round);
        const last = Math.max(0, ...rounds);
        expect(last).toBeLessThanOrEqual(grants.length);
        expect(new Set(rounds).size).toBe(last);
      }),
    );
  });

  test('the greatest set holds all that is named as standing only together', () => {
    fc.assert(
      fc.property(book, money, (grants, municipal) => {
        const { paying, mutual } = cascadeOf(grants, { municipal: [municipal] });
        for (const entry of mutual) expect(paying[0]).toContain(entry.slice(2));
      }),
    );
  });

  test('more municipal money never means fewer grants', () => {
    fc.assert(
      fc.property(book, money, money, (grants, one, other) => {
        const less = cascadeOf(grants, { municipal: [Math.min(one, other)] });
        const more = cascadeOf(grants, { municipal: [Math.max(one, other)] });
        expect(more.paying[0]).toEqual(expect.arrayContaining([...less.paying[0]!]));
        expect(more.grants[0]).toBeGreaterThanOrEqual(less.grants[0]! - 1e-9);
      }),
    );
  });

  test('every grant either pays or has an event', () => {
    fc.assert(
      fc.property(book, money, (grants, municipal) => {
        const { paying, log } = cascadeOf(grants, { municipal: [municipal] });
        expect(paying[0]!.length + log.events.length).toBe(grants.length);
      }),
    );
  });
});
