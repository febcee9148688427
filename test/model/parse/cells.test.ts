import { monthOf } from '../../../src/core/month';
import { changed, parsed, problemsIn, SOUND, type Json } from './sound-model';

const modelOf = (json: Json) => parsed(json).model!;
const lotOf = (columns: Json) => modelOf(changed('lots', columns)).tables.lots[0]!;
const scenarioOf = (columns: Json) => modelOf(changed('scenarios', columns)).scenarios[0]!.levers;
const targetOf = (columns: Json) => modelOf(changed('targets', columns)).tables.targets[0]!;
const grantOf = (columns: Json) => modelOf(changed('grants', columns)).tables.grants[0]!;

test.each([
  ['as ISO', '2025-01-01'],
  ['as Dutch', '1-1-2025'],
  ['as a serial number', 45658],
  ['as a clock', new Date(Date.UTC(2025, 0, 1))],
])('a start is read %s', (_, start) => {
  expect(lotOf({ start }).start).toBe(monthOf(2025, 1));
});

test.each([
  ['a year', 2026, monthOf(2026, 12)],
  ['a year as text', '2026', monthOf(2026, 12)],
  ['a month', '2026-04', monthOf(2026, 4)],
  ['a month the Dutch way', '4-2026', monthOf(2026, 4)],
  ['a day that a spreadsheet made of a month', 46113, monthOf(2026, 4)],
])('an end is read from %s, inclusive', (_, to, last) => {
  expect(grantOf({ to }).to).toBe(last);
});

test.each([
  ['ja', true],
  ['Ja', true],
  ['WAAR', true],
  ['yes', true],
  [true, true],
  [1, true],
  ['x', true],
  ['nee', false],
  ['onwaar', false],
  ['FALSE', false],
  [false, false],
  [0, false],
])('%j means %s', (allot, meaning) => {
  expect(scenarioOf({ allot }).allot).toBe(meaning);
});

test.each<[unknown, unknown]>([
  [4, 4],
  [
    [0.2, 0.6, 1],
    [0.2, 0.6, 1],
  ],
  ['0,2; 0,6; 1', [0.2, 0.6, 1]],
  ['20%; 60%; 100%', [0.2, 0.6, 1]],
  ['1;', [1]],
])('a phase of %j is read as %j', (phase, meaning) => {
  expect(targetOf({ phase }).phase).toEqual(meaning);
});

test.each<[unknown, number[]]>([
  ['Buurt', [1]],
  ['Buurt; Hoofd', [1, 0]],
  ['Buurt\nHoofd;', [1, 0]],
  [['Hoofd'], [0]],
  ['', []],
  [null, []],
])('a list of %j names organisations %j', (outOfPlan, positions) => {
  expect([...scenarioOf({ outOfPlan }).outOfPlan]).toEqual(positions);
});

test('a number as text is understood and said', () => {
  const json = changed('organisations', { ownIncome: '€ 1.234,50' }, 1);
  expect(modelOf(json).tables.organisations[1]!.ownIncome).toBe(1234.5);
  expect(problemsIn(json)).toEqual(['warning number-as-text organisations 2 ownIncome']);
});

test('a lot may be called by a number', () => {
  const json = {
    ...SOUND,
    lots: [{ ...SOUND.lots[0], lot: 1 }],
    targets: [{ ...SOUND.targets[0], lot: '1' }],
    municipal: [{ ...SOUND.municipal[0], lot: 1 }],
  };
  expect(problemsIn(json)).toEqual([]);
});

test('empty cells take the defaults of the definition', () => {
  const { tables } = modelOf({ ...SOUND, transition: { budget: 1, taper: [1] } });
  expect(tables.organisations[1]).toMatchObject({
    wageShare: 0.7,
    minimumReserve: 0,
    adaptability: 0,
    ownIncomeFollows: 0,
    frictionMonths: 0,
    fte: 0,
    ring: null,
    subsidisedSince: null,
  });
  expect(tables.lots[0]).toMatchObject({
    indexed: 1,
    coordinationFee: 0,
    mainPassThrough: 1,
    countedTypes: [],
  });
  expect(tables.municipal[0]).toMatchObject({ indexed: 1, vatRate: 0, awardProbability: 1 });
  expect(tables.grants[0]).toMatchObject({ lag: 0, recovers: false, advance: 1, withdrawalProbability: 0 });
  expect(tables.transition).toMatchObject({ rule: 'proportional', countsAsMunicipal: true, types: [] });
  expect(modelOf(SOUND).proRata).toBe('months');
  expect(modelOf(SOUND).scenarios[0]!.levers).toMatchObject({
    cutFrom: 2025,
    cutPhase: 1,
    targetFactor: 1,
    indexationWithheld: 0,
    transition: true,
    allot: false,
    renewals: true,
  });
});
