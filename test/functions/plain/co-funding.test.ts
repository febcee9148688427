import { connectFunctions } from '../../../src/functions/session';
import { asked, refused } from './asked';

beforeEach(() => connectFunctions({ workbook: null, language: 'nl' }));

/** The reference case of docs/model.md §6: costs 400, municipality 160, own income 80. */
const CASE = [
  ['V', 80_000, 'amount', 100_000, ''],
  ['C', 20_000, 'funder', '', 'V'],
  ['D', 60_000, 'coveredWithout', 0.75, ''],
];
const OF_KP_GRANTS = [
  [
    'Drempel',
    'Fonds',
    'Organisatie',
    'Voorwaarde',
    'Eigen kolom',
    'Bedrag (€ per jaar)',
    'Hangt af van fonds',
  ],
  [100_000, 'V', 'Keuken', 'bedrag van gemeente', 'x', 80_000, ''],
  ['', 'C', 'Keuken', 'ander fonds betaalt', 'y', '€ 20.000', 'V'],
  ['75%', 'D', 'Keuken', 'gedekt zonder fonds', '', 60_000, ''],
  ['', '', '', '', '', '', ''],
];

/** Per fund whether it pays, and in which round it drops out. */
const outcome = async (municipal: number, grants: unknown, ...more: readonly unknown[]) => {
  const [, ...rows] = (await asked('COFUNDING', municipal, 80_000, 400_000, grants, ...more)) as unknown[][];
  return rows.map(([funder, pays, , round]) => `${String(funder)} ${String(pays)} ${String(round)}`.trim());
};

describe('KP.COFUNDING', () => {
  test.each([
    [160_000, ['V ja', 'C ja', 'D ja']],
    [120_000, ['V ja', 'C ja', 'D ja']],
    [119_984, ['V ja', 'C ja', 'D nee 1']],
    [100_000, ['V ja', 'C ja', 'D nee 1']],
    [99_840, ['V nee 1', 'C nee 2', 'D nee 1']],
  ])('tells of the published case at %p who falls, and in which round', async (municipal, expected) => {
    expect(await outcome(municipal, CASE)).toEqual(expected);
    expect(await outcome(municipal, OF_KP_GRANTS)).toEqual(expected);
  });

  test('says what was asked and what was there', async () => {
    expect(await asked('COFUNDING', 119_984, '80.000', [[400_000]], CASE)).toEqual([
      ['Fonds', 'Betaalt', 'Bedrag (€)', 'Ronde', 'Vereist (€)', 'Werkelijk (€)'],
      ['V', 'ja', 80_000, '', '', ''],
      ['C', 'ja', 20_000, '', '', ''],
      ['D', 'nee', 0, 1, 300_000, 299_984],
    ]);
  });

  test('asks what the municipality gave before, where a fund wants it kept', async () => {
    const kept = [['R', 10_000, 'behoud van bijdrage', 0.9, '']];
    expect(await outcome(140_000, kept)).toEqual(['R ja']);
    expect(await outcome(140_000, kept, 160_000)).toEqual(['R nee 1']);
    expect(await outcome(144_000, kept, 160_000)).toEqual(['R ja']);
  });

  test('pays in proportion, and what is short', async () => {
    const grants = [
      ['P', 10_000, 'proportional'],
      ['G', 500_000, 'guarantee'],
    ];
    const rows = (await asked('COFUNDING', 80_000, 80_000, 400_000, grants, 160_000)) as unknown[][];
    // Half of the municipality's money: half of P. 80 + 80 + 5 of 400 thousand are there.
    expect(rows.slice(1).map((row) => row[2])).toEqual([5_000, 235_000]);
  });

  test('has no rows but its header without grants', async () => {
    expect(
      await asked('COFUNDING', 1, 1, 1, [
        ['Fonds', 'Bedrag'],
        ['', ''],
      ]),
    ).toHaveLength(1);
  });

  test.each([
    ['an unknown condition', [['V', 1, 'misschien']], 'U kunt'],
    ['a missing threshold', [['V', 1, 'amount']], 'hoort een drempel'],
    ['a fund that is not there', [['C', 1, 'funder', '', 'X']], 'Dit fonds staat niet in kpGrants'],
    [
      'a fund twice',
      [
        ['C', 1, 'none'],
        ['C', 2, 'none'],
      ],
      'C',
    ],
    ['an amount below nothing', [['C', -1, 'none']], 'ten minste € 0'],
    ['no condition', [['C', 1]], 'Deze waarde is nodig'],
    ['more columns than it knows', [['C', 1, 'none', '', '', '', 'x']], 'heeft niet de kolommen van fondsen'],
    [
      'grants of two organisations',
      [
        ['organisatie', 'fonds', 'bedrag', 'voorwaarde'],
        ['Een', 'V', 1, 'none'],
        ['Twee', 'V', 1, 'none'],
      ],
      'van meer dan één organisatie',
    ],
    [
      'headers without an amount',
      [
        ['fonds', 'voorwaarde'],
        ['V', 'none'],
      ],
      'heeft niet de kolommen',
    ],
    ['an error in a cell', [['V', '#REF!', 'none']], 'in rij 1, kolom 2 de fout #REF!'],
  ])('ends with a sentence for %s', async (_, grants, sentence) => {
    const found = await refused('COFUNDING', 1000, 1000, 4000, grants);
    expect(found).toMatch(/^#VALUE! /);
    expect(found).toContain(sentence === 'U kunt' ? 'kunt u kiezen uit' : sentence);
  });

  test.each([
    [['', 1, 1], '‘gemeente’ is leeg'],
    [[1, 'veel', 1], '‘eigenInkomsten’ is ‘veel’'],
    [[1, 1, -1], '‘kosten’ is -1. Hier hoort 0 of meer'],
  ])('ends with a sentence for %j', async (given, sentence) => {
    expect(await refused('COFUNDING', ...given, CASE)).toContain(sentence);
  });

  test('speaks English to whom reads English', async () => {
    connectFunctions({ workbook: null, language: 'en' });
    const [header, first] = (await asked('COFUNDING', 160_000, 80_000, 400_000, CASE)) as unknown[][];
    expect([header, first?.[1]]).toEqual([
      ['Fund', 'Pays', 'Amount (€)', 'Round', 'Required (€)', 'Actual (€)'],
      'yes',
    ]);
  });
});

describe('KP.LEVERAGE', () => {
  test.each([
    [120_000, 1],
    [119_984, 2.4994],
    [100_000, 2],
    [99_840, 3.6596],
  ])('is that of the published case at %p: %p', async (after, expected) => {
    expect(await asked('LEVERAGE', 160_000, after, 80_000, 400_000, CASE)).toBeCloseTo(expected, 4);
  });

  test('is empty where the municipality does not give less', async () => {
    expect(await asked('LEVERAGE', 160_000, 160_000, 80_000, 400_000, CASE)).toBe('');
    expect(await asked('LEVERAGE', 160_000, 170_000, 80_000, 400_000, CASE)).toBe('');
  });
});

describe('KP.TIPPINGCUT', () => {
  test.each([
    // A quarter costs 40 thousand; a little more also D, 100 thousand in all. 37.5 % costs 120; more costs 220.
    [39_000, 39 / 160],
    [50_000, 0.25],
    [110_000, 110 / 160 - 60 / 160],
    [150_000, 0.375],
    [1_000_000, 1],
    [-1, 0],
  ])('of the published case with a reserve of %p is %p', async (reserve, expected) => {
    expect(await asked('TIPPINGCUT', 160_000, 80_000, 400_000, reserve, CASE)).toBeCloseTo(expected, 5);
  });
});
