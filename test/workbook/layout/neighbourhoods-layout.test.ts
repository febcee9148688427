import type { NeighbourhoodImpact, Result } from '../../../src/model/result';
import {
  hasNeighbourhoods,
  MOST_NEIGHBOURHOODS,
  neighbourhoodsLayout,
} from '../../../src/workbook/layout/neighbourhoods-layout';
import { workedCase } from '../worked-case';

const [any] = [...workedCase(3).evaluations.values()].map(({ result }) => result);
const resultWith = (
  neighbourhoods: readonly NeighbourhoodImpact[],
  gaps: Result['impact']['gaps'] = [],
): Result => ({ ...any!, impact: { ...any!.impact, neighbourhoods, gaps } });

const hit = (neighbourhood: string, needShare: number, lossShare: number): NeighbourhoodImpact => ({
  neighbourhood,
  needShare,
  lossShare,
  heavierHit: lossShare > needShare,
});

test('those hit hardest for their need come first, in words', () => {
  const { rows } = neighbourhoodsLayout(resultWith([hit('Noord', 0.6, 0.5), hit('Zuid', 0.4, 0.5)]), 'nl');
  expect(rows).toEqual([
    ['Buurt', 'Deel van de behoefte', 'Deel van het verlies', 'Wat dat betekent'],
    ['Zuid', 0.4, 0.5, '▲ zwaarder geraakt dan de behoefte'],
    ['Noord', 0.6, 0.5, '● niet zwaarder geraakt'],
  ]);
});

test('groups that nobody reaches any more stand with their neighbourhood, also where that is not in the table', () => {
  const gaps = [
    ['Noord', 'jongeren'],
    ['Elders', 'ouderen'],
    ['Noord', 'ouderen'],
  ] as const;
  const { rows } = neighbourhoodsLayout(resultWith([hit('Noord', 1, 1)], gaps), 'nl');
  expect(rows.slice(1)).toEqual([
    ['Noord', 1, 1, '● niet zwaarder geraakt; geen aanbod meer voor jongeren, ouderen'],
    ['Elders', null, null, 'geen aanbod meer voor ouderen'],
  ]);
});

test('where nobody is lost there is no part of a loss', () => {
  const none = { neighbourhood: 'Noord', needShare: 1, lossShare: null, heavierHit: false };
  expect(neighbourhoodsLayout(resultWith([none]), 'nl').rows[1]).toEqual([
    'Noord',
    1,
    null,
    '● geen verlies',
  ]);
});

test('of many neighbourhoods the others stand together and nothing is left out', () => {
  // Ten neighbourhoods of the same need; each next one has a little more of the loss: 1, 3, 5 … 19 %.
  const ten = Array.from({ length: 10 }, (_, at) => hit(`Buurt ${at}`, 0.1, 0.01 + at * 0.02));
  const { rows } = neighbourhoodsLayout(resultWith(ten, [['Buurt 0', 'allen']]), 'nl');
  expect(rows).toHaveLength(1 + MOST_NEIGHBOURHOODS + 1);
  expect(rows[1]?.[0]).toBe('Buurt 9');
  // 1 + 3 + 5 + 7 % of the loss.
  expect(rows.at(-1)).toEqual([
    'nog 4 buurten samen',
    expect.closeTo(0.4, 9),
    expect.closeTo(0.16, 9),
    '1 keer geen aanbod meer voor een groep',
  ]);
});

test('there is something to say only where neighbourhoods and participants are filled in', () => {
  const some = resultWith([hit('Noord', 1, 1)]);
  const nobody = { ...some.impact.reference, participants: some.years.map(() => 0) };
  expect(hasNeighbourhoods(some)).toBe(true);
  expect(hasNeighbourhoods(resultWith([]))).toBe(false);
  expect(hasNeighbourhoods({ ...some, impact: { ...some.impact, reference: nobody } })).toBe(false);
});
