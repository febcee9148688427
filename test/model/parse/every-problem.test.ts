import { added, changed, parsed, problemsIn, SOUND, type Json } from './sound-model';

test('the sound model has no problem at all', () => {
  expect(problemsIn(SOUND)).toEqual([]);
  expect(parsed(SOUND).model).not.toBeNull();
});

const lot = (columns: Json): Json => changed('lots', columns);
const target = (columns: Json): Json => changed('targets', columns);
const organisation = (columns: Json): Json => changed('organisations', columns, 1);
const municipal = (columns: Json): Json => changed('municipal', columns);
const grant = (columns: Json): Json => changed('grants', columns);
const scenario = (columns: Json): Json => changed('scenarios', columns);
const index = (columns: Json): Json => changed('indexation', columns);
const transition = (columns: Json): Json => changed('transition', columns);

/** One mistake each, and what is said about it: that and nothing else. */
describe('an error stops the calculation:', () => {
  test.each<[string, Json, string]>([
    ['a text where a number belongs', lot({ annualValue: 'veel' }), 'wrong-type lots 1 annualValue'],
    ['a list where a number belongs', lot({ annualValue: [1] }), 'wrong-type lots 1 annualValue'],
    ['a number where yes or no belongs', target({ indexed: 7 }), 'wrong-type targets 1 indexed'],
    ['a date that does not exist', lot({ start: '2025-02-30' }), 'wrong-type lots 1 start'],
    ['half a month of a term', lot({ termMonths: 24.5 }), 'wrong-type lots 1 termMonths'],
    ['a value that is needed', lot({ annualValue: null }), 'missing-value lots 1 annualValue'],
    ['a blank where a value is needed', organisation({ type: '  ' }), 'missing-value organisations 2 type'],
    [
      'an error of a cell',
      organisation({ ownIncome: { error: '#REF!' } }),
      'cell-error organisations 2 ownIncome',
    ],
    ['infinity', organisation({ openingReserve: Infinity }), 'not-finite organisations 2 openingReserve'],
    ['not a number', organisation({ openingReserve: NaN }), 'not-finite organisations 2 openingReserve'],
    ['a negative amount', grant({ amount: -1 }), 'below-minimum grants 1 amount'],
    ['an amount that no budget has', grant({ amount: 1e13 }), 'outside-bounds grants 1 amount'],
    ['a share above 1', lot({ wageShare: 1.2 }), 'outside-bounds lots 1 wageShare'],
    ['a share below 0', municipal({ share: -0.1 }), 'outside-bounds municipal 1 share'],
    [
      'a share of 140 where 1.4 would be too much already',
      municipal({ share: 140 }),
      'outside-bounds municipal 1 share',
    ],
    ['a term of no months', lot({ termMonths: 0 }), 'outside-bounds lots 1 termMonths'],
    ['a term of 181 months', lot({ termMonths: 181 }), 'outside-bounds lots 1 termMonths'],
    ['a ring of 4', organisation({ ring: 4 }), 'outside-bounds organisations 2 ring'],
    [
      'thirteen months of friction',
      organisation({ frictionMonths: 13 }),
      'outside-bounds organisations 2 frictionMonths',
    ],
    [
      'a threshold of 50 where a share belongs',
      grant({ condition: 'retained', threshold: 50 }),
      'outside-bounds grants 1 threshold',
    ],
    ['a target of 5 as a share', target({ unit: 'share', amount: 5 }), 'outside-bounds targets 1 amount'],
    ['an unknown condition', grant({ condition: 'soms' }), 'unknown-choice grants 1 condition'],
    ['an unknown kind of stream', municipal({ stream: 'lening' }), 'unknown-choice municipal 1 stream'],
    [
      'a stream of an unknown organisation',
      { ...SOUND, municipal: [...SOUND.municipal, { organisation: 'Burt', stream: 'subsidy', amount: 1 }] },
      'unknown-name municipal 2 organisation',
    ],
    [
      'a fund of an unknown organisation',
      grant({ organisation: 'Burt' }),
      'unknown-name grants 1 organisation',
    ],
    [
      'an unknown main contractor',
      { ...lot({ mainContractor: 'Hoofdd' }), organisations: SOUND.organisations.slice(1), support: [] },
      'unknown-name lots 1 mainContractor',
    ],
    [
      'support of an unknown organisation',
      changed('support', { from: 'Niemand' }),
      'unknown-name support 1 from',
    ],
    [
      'reach of an unknown organisation',
      changed('reach', { organisation: 'Niemand' }),
      'unknown-name reach 1 organisation',
    ],
    ['an unknown lot of a target', target({ lot: 'Noordd' }), 'unknown-name targets 1 lot'],
    [
      'an unknown lot of a stream',
      {
        ...SOUND,
        municipal: [
          ...SOUND.municipal,
          { organisation: 'Buurt', stream: 'subcontract', lot: 'Zuid', share: 0.1 },
        ],
      },
      'unknown-name municipal 2 lot',
    ],
    [
      'an unknown fund that is withdrawn',
      scenario({ withdrawnFunders: ['Fonds B'] }),
      'unknown-name scenarios 1 withdrawnFunders',
    ],
    [
      'an unknown organisation that is out of the plan',
      scenario({ outOfPlan: 'Buurt; Niemand' }),
      'unknown-name scenarios 1 outOfPlan',
    ],
    [
      'two organisations of one name',
      added('organisations', { organisation: 'Hoofd' }),
      'duplicate-key organisations 3 organisation',
    ],
    ['two lots of one name', added('lots', { mainContractor: null }), 'duplicate-key lots 2 lot'],
    ['two targets of one name', added('targets', {}), 'duplicate-key targets 2 name'],
    ['two rates of one year', added('indexation', {}), 'duplicate-key indexation 2 year'],
    ['the same stream twice', added('municipal', {}), 'duplicate-key municipal 2 organisation'],
    [
      'two neighbourhoods of one name',
      added('neighbourhoods', {}),
      'duplicate-key neighbourhoods 2 neighbourhood',
    ],
    ['two scenarios of one name', added('scenarios', {}), 'duplicate-key scenarios 2 scenario'],
    [
      'a scenario named as the reference',
      scenario({ scenario: 'reference' }),
      'reserved-scenario-name scenarios 1 scenario',
    ],
    ['a start on the second of a month', lot({ start: '2025-01-02' }), 'not-first-of-month lots 1 start'],
    [
      'a stream that ends before it begins',
      municipal({ from: 2026, to: 2025 }),
      'from-after-to municipal 1 from',
    ],
    [
      'a fund that ends a month before it begins',
      grant({ from: '2025-05', to: '2025-04' }),
      'from-after-to grants 1 from',
    ],
    [
      'support that ends before it begins',
      changed('support', { firstYear: 2026, lastYear: 2025 }),
      'from-after-to support 1 firstYear',
    ],
    [
      'a pot that closes before it opens',
      transition({ from: 2026, to: 2025 }),
      'from-after-to transition 1 from',
    ],
    ['a phase of no years', target({ phase: 0 }), 'phase-outside-bounds targets 1 phase'],
    ['a phase of one and a half years', target({ phase: 1.5 }), 'phase-outside-bounds targets 1 phase'],
    ['a level above 1', target({ phase: [0.5, 1.1] }), 'phase-outside-bounds targets 1 phase'],
    ['a phase without levels', target({ phase: [] }), 'phase-outside-bounds targets 1 phase'],
    ['a phase of a cut below 1', scenario({ cutPhase: 0.5 }), 'phase-outside-bounds scenarios 1 cutPhase'],
    ['a taper that rises', transition({ taper: [0.5, 1] }), 'taper-rises transition 1 taper'],
    ['a taper above 1', transition({ taper: [1.5, 1] }), 'taper-rises transition 1 taper'],
    ['two transition budgets', added('transition', {}), 'one-row-expected transition 2 –'],
    [
      'subcontractors with more than all of a lot',
      municipal({ share: null, amount: 900_001 }),
      'shares-exceed municipal 1 amount',
    ],
    [
      'shares of what is ring-fenced above all of it',
      {
        ...SOUND,
        municipal: [
          ...SOUND.municipal,
          { organisation: 'Buurt', stream: 'ringfenced', lot: 'Noord', share: 0.6 },
          { organisation: 'Hoofd', stream: 'ringfenced', lot: 'Noord', share: 0.5 },
        ],
      },
      'shares-exceed municipal 3 share',
    ],
    [
      'more ring-fenced than there is',
      lot({ ringFenced: 1_000_001 }),
      'ring-fenced-exceeds lots 1 ringFenced',
    ],
    [
      'a target spread over lots that are all ring-fenced',
      { ...lot({ ringFenced: 1_000_000 }), targets: [{ ...SOUND.targets[0], lot: '*' }] },
      'spread-over-nothing targets 1 lot',
    ],
    [
      'a main contractor who is also a subcontractor',
      added('municipal', { organisation: 'Hoofd' }),
      'main-is-subcontractor lots 1 mainContractor',
    ],
    ['a subcontract with share and amount', municipal({ amount: 1000 }), 'share-or-amount municipal 1 share'],
    ['a subcontract with neither', municipal({ share: null }), 'share-or-amount municipal 1 share'],
    ['a subsidy by share', municipal({ stream: 'subsidy', lot: null }), 'share-or-amount municipal 1 amount'],
    [
      'something ring-fenced by amount',
      municipal({ stream: 'ringfenced', share: null, amount: 10 }),
      'share-or-amount municipal 1 share',
    ],
    [
      'a subsidy with a lot',
      municipal({ stream: 'subsidy', share: null, amount: 10 }),
      'lot-not-allowed municipal 1 lot',
    ],
    ['a subcontract without a lot', municipal({ lot: null }), 'lot-needed municipal 1 lot'],
    [
      'a target that nobody has been given as a share',
      target({ lot: 'stelpost', unit: 'share', amount: 0.1 }),
      'stelpost-in-share targets 1 unit',
    ],
    [
      'a target on subsidies that is indexed',
      target({ lot: 'subsidies', indexed: true }),
      'indexed-target targets 1 indexed',
    ],
    ['no rate for a year, and none before it', index({ year: 2027 }), 'index-year-missing indexation 1 year'],
    ['no rates at all', { ...SOUND, indexation: [] }, 'index-year-missing indexation 1 year'],
    [
      'an amount condition without a threshold',
      grant({ condition: 'amount' }),
      'missing-threshold grants 1 threshold',
    ],
    [
      'a cover condition without a threshold',
      grant({ condition: 'covered' }),
      'missing-threshold grants 1 threshold',
    ],
    ['a fund that follows nobody', grant({ condition: 'funder' }), 'missing-value grants 1 dependsOn'],
    [
      'a fund that follows itself',
      grant({ condition: 'funder', dependsOn: 'Fonds A' }),
      'depends-on-itself grants 1 dependsOn',
    ],
    [
      'a fund that follows an unknown one',
      grant({ condition: 'funder', dependsOn: 'Fonds B' }),
      'unknown-name grants 1 dependsOn',
    ],
    [
      'a fund that follows a guarantee',
      added('grants', { funder: 'Fonds B', condition: 'funder', dependsOn: 'Garant' }),
      'unknown-name grants 2 dependsOn',
    ],
    [
      'a lag with recovery',
      grant({ condition: 'any', lag: 1, recovers: true }),
      'lag-with-recovers grants 1 lag',
    ],
    [
      'a lag with a term of two years',
      grant({ condition: 'any', lag: 1, term: 2 }),
      'lag-with-term grants 1 lag',
    ],
    ['two grants of one fund at a time', added('grants', { from: 2026 }), 'grants-overlap grants 2 from'],
    ['support of oneself', changed('support', { to: 'Hoofd' }), 'support-loop support 1 to'],
    ['no lot and no years', { title: 'T', priceLevelYear: 2025 }, 'no-years model 1 firstYear'],
    [
      'no lot and no last year',
      { title: 'T', priceLevelYear: 2025, firstYear: 2025 },
      'no-years model 1 lastYear',
    ],
    [
      'years the wrong way round',
      { title: 'T', priceLevelYear: 2025, firstYear: 2026, lastYear: 2025 },
      'years-reversed model 1 lastYear',
    ],
    ['no title', { ...SOUND, title: null }, 'missing-value model 1 title'],
    ['no price level', { ...SOUND, priceLevelYear: null }, 'missing-value model 1 priceLevelYear'],
    ['a row that is no row', { ...SOUND, grants: [...SOUND.grants, 7] }, 'not-a-row grants 2 –'],
  ])('%s', (_, json, problem) => {
    expect(problemsIn(json)).toEqual([`error ${problem}`]);
    expect(parsed(json).model).toBeNull();
  });

  test.each([
    ['a rate', { wage: -1 }, 'wage', 'wage'],
    ['a true-up', { correction: -1.05 }, 'correction', 'paidWage'],
  ])('%s that takes all there is, which may be meant as a percentage', (_, columns, read, reported) => {
    expect(problemsIn(index(columns))).toEqual([
      `warning whole-number-percentage indexation 1 ${read}`,
      `error index-reaches-zero indexation 1 ${reported}`,
    ]);
    expect(parsed(index(columns)).model).toBeNull();
  });

  test('a rate above 1,000 %, which is surely meant as a percentage', () => {
    expect(problemsIn(index({ wage: 47 }))).toEqual([
      'warning whole-number-percentage indexation 1 wage',
      'error outside-bounds indexation 1 wage',
    ]);
  });

  test('a fund that follows a guarantee of the same organisation', () => {
    const json = {
      ...SOUND,
      grants: [
        { ...SOUND.grants[0], condition: 'guarantee' },
        { ...SOUND.grants[0], funder: 'Fonds B', condition: 'funder', dependsOn: 'Fonds A' },
      ],
    };
    expect(problemsIn(json)).toEqual(['error depends-on-guarantee grants 2 dependsOn']);
  });

  test.each([[null], [7], ['tekst'], [[]], [true]])(
    '%j is not a model, and then there is no price level either',
    (json) => {
      expect(problemsIn(json)[0]).toBe('error not-a-model – – –');
      expect(parsed(json).model).toBeNull();
    },
  );
});

describe('a warning is said beside the results:', () => {
  test.each<[string, Json, string]>([
    [
      'a year that carries on the rates of a year before',
      lot({ termMonths: 36 }),
      'index-carried indexation 1 year',
    ],
    ['a rise of 4.7 that may mean 4.7 %', index({ wage: 4.7 }), 'whole-number-percentage indexation 1 wage'],
    [
      'own income above half of the costs',
      organisation({ ownIncome: 60_001 }),
      'own-income-high organisations 2 ownIncome',
    ],
    [
      'an organisation without municipal money',
      { ...SOUND, municipal: [] },
      'no-municipal-stream organisations 2 organisation',
    ],
    ['a fund without end or term', grant({ to: null }), 'grant-without-end grants 1 to'],
    ['a year in which no lot runs', { ...SOUND, firstYear: 2024 }, 'year-without-lot model 1 –'],
    ['a staircase that ends below 1', target({ phase: [0.2, 0.6] }), 'staircase-below-one targets 1 phase'],
    [
      'a number that stands as text',
      organisation({ ownIncome: '1.234,50' }),
      'number-as-text organisations 2 ownIncome',
    ],
  ])('%s', (_, json, problem) => {
    const allowed = problemsIn(json).filter((one) => one !== 'error index-year-missing indexation 1 year');
    expect(allowed).toEqual([`warning ${problem}`]);
  });

  test.each<[string, Json]>([
    ['own income of exactly half of the costs', organisation({ ownIncome: 60_000 })],
    ['a fund with a term and no end', grant({ to: null, term: 2 })],
    ['a staircase that falls again on purpose', target({ phase: [1, 0.5] })],
    ['a one-off by a list that ends below 1', target({ kind: 'incidental', phase: [0.2, 0.6] })],
    ['shares of exactly 100 %', municipal({ share: 1 })],
    [
      'shares that follow each other',
      {
        ...SOUND,
        municipal: [
          { ...SOUND.municipal[0], share: 0.8, to: '2025-06' },
          { ...SOUND.municipal[0], organisation: 'Buurt', stream: 'partner', share: 0.8, from: '2025-07' },
        ],
      },
    ],
    [
      'two grants of one fund that follow each other',
      {
        ...SOUND,
        grants: [
          { ...SOUND.grants[0], to: '2025-06' },
          { ...SOUND.grants[0], from: '2025-07' },
        ],
      },
    ],
    ['a lag with a term of one year', grant({ condition: 'any', lag: 1, term: 1 })],
    ['columns that are the user’s own', lot({ opmerking: 'na overleg' })],
  ])('but not %s', (_, json) => {
    expect(problemsIn(json)).toEqual([]);
  });
});
