import {
  answersOf,
  draftPerYear,
  termOf,
  type ContractDraft,
} from '../../../src/workbook/new-model/contract-draft';

const DRAFT: ContractDraft = {
  title: 'Gewoon in de wijk',
  startYear: 2025,
  startMonth: 7,
  years: 8.5,
  priceLevelYear: 2025,
  lots: [{ name: 'Noord', amount: 5_000_000, per: 'year' }],
  targets: [],
  transitionBudget: null,
};

test('eight and a half years are 102 months', () => {
  expect(termOf(DRAFT)).toEqual({ startYear: 2025, startMonth: 7, months: 102 });
});

test('a complete draft gives answers', () => {
  expect(answersOf(DRAFT)).toMatchObject({ problems: [], answers: { title: 'Gewoon in de wijk' } });
});

test.each<[Partial<ContractDraft>, string]>([
  [{ title: '  ' }, 'title'],
  [{ startYear: null }, 'start'],
  [{ years: 16 }, 'years'],
  [{ years: null }, 'years'],
  [{ priceLevelYear: null }, 'priceLevelYear'],
  [{ lots: [{ name: '', amount: 1, per: 'year' }] }, 'lotName'],
  [
    {
      lots: [
        { name: 'Noord', amount: 1, per: 'year' },
        { name: ' noord', amount: 1, per: 'year' },
      ],
    },
    'lotName',
  ],
  [{ lots: [{ name: 'Noord', amount: null, per: 'year' }] }, 'lotValue'],
  [{ targets: [{ name: 'A', amount: null, per: 'year', from: 2026, steps: 1 }] }, 'targetAmount'],
  [{ targets: [{ name: 'A', amount: 1, per: 'term', from: 2034, steps: 1 }] }, 'targetLate'],
])('with %j it is said that %s is missing', (part, problem) => {
  expect(answersOf({ ...DRAFT, ...part })).toEqual({ answers: null, problems: [problem] });
});

test('a target of 18 million in all is 3 million a year in the staircase of four steps', () => {
  const target = { name: 'A', amount: 18_000_000, per: 'term' as const, from: 2024, steps: 4 };
  const term = { startYear: 2023, startMonth: 1, months: 102 };
  expect(draftPerYear(target, term)).toBeCloseTo(3_000_000, 6);
});
