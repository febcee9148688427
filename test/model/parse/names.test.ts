import type { PlainModel } from '../../../bench/plain/model';
import { evaluated } from '../evaluated';
import { problemsIn, SOUND, type Json } from './sound-model';

const renamed = (name: string): Json => ({
  ...SOUND,
  organisations: [SOUND.organisations[0], { ...SOUND.organisations[1], organisation: name }],
  municipal: [{ ...SOUND.municipal[0], organisation: name }],
  grants: [{ ...SOUND.grants[0], organisation: name, funder: name }],
  support: [{ ...SOUND.support[0], to: name }],
  reach: [{ ...SOUND.reach[0], organisation: name, neighbourhood: name, group: name }],
  scenarios: [{ scenario: name, cut: 0.1, withdrawnFunders: [name] }],
  overrides: [
    { scenario: name, table: 'organisations', key: name, column: 'fixedCosts', value: 90_000 },
    { scenario: name, table: 'grants', key: `${name}|${name}`, column: 'amount', value: 1 },
  ],
});

describe('a name may be', () => {
  test.each([
    ['quoted', '"De Buurt" & ’t Huis'],
    ['with bars', 'A|B|C'],
    ['with pictures', '🏘️ Wijk 👩🏽‍🍳'],
    ['like a formula', '=SOM(A1:A9)'],
    ['like a number', '42'],
    ['like a word of the machine', '__proto__'],
    ['like another word of the machine', 'constructor'],
    ['a star, which elsewhere means every row', '**'],
    ['300 characters', 'Stichting '.repeat(30).trim()],
    ['with accents', 'Café Ünïe – Zuid'],
    ['with a right-to-left script', 'مركز الحي'],
  ])('%s', (_, name) => {
    expect(problemsIn(renamed(name))).toEqual([]);
    const results = evaluated(renamed(name) as unknown as PlainModel);
    const cut = results[name]!;
    expect(cut.scenario).toBe(name);
    expect(cut.organisations[1]).toMatchObject({ organisation: name });
    expect(cut.organisations[1]!.costs[0]).toBe(110_000);
    expect(Object.keys(cut.lots[0]!.bySubcontractor)).toEqual([name]);
    expect(Object.values(cut.lots[0]!.bySubcontractor)[0]).toHaveLength(2);
  });
});

test('bars in names do not make two different rows one', () => {
  const [organisation] = SOUND.organisations;
  const json = {
    ...SOUND,
    lots: [...SOUND.lots, { ...SOUND.lots[0], lot: 'subcontract|Noord', mainContractor: null }],
    organisations: [...SOUND.organisations, { ...organisation, organisation: 'Buurt|subcontract' }],
    municipal: [
      { organisation: 'Buurt', stream: 'subcontract', lot: 'subcontract|Noord', share: 0.1 },
      { organisation: 'Buurt|subcontract', stream: 'subcontract', lot: 'Noord', share: 0.1 },
    ],
  };
  expect(problemsIn(json)).toEqual([]);
});

test('names are compared without the spaces around them', () => {
  const json = { ...SOUND, municipal: [{ ...SOUND.municipal[0], organisation: ' Buurt ' }] };
  expect(problemsIn(json)).toEqual([]);
});
