import fc from 'fast-check';
import type { OverrideRow, PlainModel, ScenarioRow, TransitionRow } from '../../bench/plain/model';
import { TYPES, type ContractDraft } from './contract-draft';
import { oneOf, orEmpty, phase, pick, place, rarely, share } from './drawn';

/** The scenarios' part of a random model: levers, transition budget and overrides. */
const leversDraft = fc.record({
  cut: orEmpty(oneOf(0, 0.1, 0.125, 0.25, 0.5, 0.9, 1), 8),
  cutFromAfter: orEmpty(fc.integer({ min: -1, max: 3 })),
  cutPhase: orEmpty(phase),
  targetFactor: rarely(oneOf(0, 1, 1.5)),
  indexationWithheld: rarely(oneOf(0, 0.5, 1)),
  ownIncomeFactor: rarely(oneOf(0.9, 1, 1.1)),
  costFactor: rarely(oneOf(1, 1.02)),
  mainPassThrough: rarely(oneOf(0, 0.5, 3)),
  outOfPlan: rarely(place),
  withdrawnFunders: rarely(fc.subarray(['Fonds A', 'Fonds B'])),
  endedSupport: rarely(place),
  transition: rarely(fc.boolean()),
  allot: orEmpty(fc.boolean()),
  renewals: rarely(fc.boolean()),
  announced: orEmpty(
    fc
      .tuple(fc.integer({ min: 2022, max: 2025 }), fc.integer({ min: 1, max: 12 }), oneOf('01', '23'))
      .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${day}`),
    3,
  ),
  minimumNoticeMonths: orEmpty(oneOf(0, 3, 6, 12), 3),
});

const scenarioDraft = fc.record({
  levers: leversDraft,
  overrides: fc.array(fc.record({ what: place, row: place, everyRow: fc.boolean() }), {
    maxLength: 2,
    size: 'xsmall',
  }),
});

export const scenariosDraft = fc.array(scenarioDraft, { minLength: 1, maxLength: 3 });

export const transitionDraft = orEmpty(
  fc.record({
    budget: oneOf(0, 5000, 20_000, 100_000, 1_000_000),
    fromAfter: orEmpty(fc.nat(2)),
    years: orEmpty(fc.nat(3)),
    taper: fc.array(share, { minLength: 1, maxLength: 4 }).map((levels) => levels.sort((a, b) => b - a)),
    capPerOrganisation: orEmpty(oneOf(2500, 40_000)),
    rule: orEmpty(oneOf('proportional', 'priority')),
    countsAsMunicipal: orEmpty(fc.boolean()),
    types: orEmpty(fc.subarray([...TYPES])),
  }),
  4,
);

type Drawn<T> = T extends fc.Arbitrary<infer Value> ? Value : never;
type ScenarioDrafts = Drawn<typeof scenariosDraft>;

export function transitionRow(draft: Drawn<typeof transitionDraft>, firstYear: number): TransitionRow | null {
  if (draft === null) return null;
  const { fromAfter, years, ...row } = draft;
  return {
    ...row,
    from: fromAfter === null ? null : firstYear + fromAfter,
    to: years === null ? null : firstYear + (fromAfter ?? 0) + years,
  };
}

const scenarioName = (i: number): string => `Scenario ${i + 1}`;

export function scenarioRows(
  drafts: ScenarioDrafts,
  { startYear, lots }: ContractDraft,
  organisations: readonly string[],
  funders: readonly string[],
): ScenarioRow[] {
  const named = (at: number | null): string[] | null => (at === null ? null : [pick(organisations, at)]);
  return drafts.map(({ levers: { cutFromAfter, ...draft } }, i) => ({
    ...draft,
    scenario: scenarioName(i),
    cutFrom: cutFromAfter === null ? null : startYear + cutFromAfter,
    outOfPlan: named(draft.outOfPlan),
    endedSupport: named(draft.endedSupport),
    withdrawnFunders: draft.withdrawnFunders?.filter((funder) => funders.includes(funder)) ?? null,
    allot: lots.length === 0 ? null : draft.allot,
  }));
}

/** What a scenario may replace: every column with a value that suits any row of the table. */
const REPLACEMENTS = [
  { table: 'lots', column: 'coordinationFee', value: 0.2 },
  { table: 'lots', column: 'mainPassThrough', value: 0.25 },
  { table: 'lots', column: 'indexed', value: 0.5 },
  { table: 'lots', column: 'wageShare', value: 0.6 },
  { table: 'lots', column: 'annualValue', value: 5_000_000 },
  { table: 'targets', column: 'amount', value: 0.3 },
  { table: 'targets', column: 'phase', value: 3 },
  { table: 'organisations', column: 'adaptability', value: 0.5 },
  { table: 'organisations', column: 'ownIncome', value: 15_000 },
  { table: 'organisations', column: 'openingReserve', value: 8000 },
  { table: 'organisations', column: 'variableCosts', value: 0 },
  { table: 'organisations', column: 'frictionMonths', value: 6 },
  { table: 'municipal', column: 'passThrough', value: 0.5 },
  { table: 'municipal', column: 'vatRate', value: 0.21 },
  { table: 'grants', column: 'amount', value: 12_000 },
  { table: 'grants', column: 'maxShare', value: 0.2 },
  { table: 'grants', column: 'term', value: 1 },
  { table: 'transition', column: 'budget', value: 30_000 },
  { table: 'transition', column: 'taper', value: [0.5, 0.25] },
  { table: 'transition', column: 'rule', value: 'priority' },
] as const;

/** Overrides of rows that the model has; each column of a row once per scenario. */
export function overrideRows(drafts: ScenarioDrafts, model: PlainModel): OverrideRow[] {
  const rows = new Map<string, OverrideRow>();
  drafts.forEach(({ overrides }, i) => {
    for (const { what, row, everyRow } of overrides) {
      const { table, column, value } = pick(REPLACEMENTS, what);
      const keys = keysOf(model, table);
      if (keys.length === 0) continue;
      const key = table === 'transition' ? '' : everyRow ? '*' : pick(keys, row);
      rows.set([i, table, column].join(), { scenario: scenarioName(i), table, key, column, value });
    }
  });
  return [...rows.values()];
}

function keysOf(model: PlainModel, table: (typeof REPLACEMENTS)[number]['table']): string[] {
  switch (table) {
    case 'lots':
      return (model.lots ?? []).map((row) => row.lot);
    case 'targets':
      return (model.targets ?? []).map((row) => row.name);
    case 'organisations':
      return model.organisations.map((row) => row.organisation);
    case 'municipal':
      return (model.municipal ?? []).map((row) => [row.organisation, row.stream, row.lot ?? ''].join('|'));
    case 'grants':
      return (model.grants ?? []).map((row) => [row.organisation, row.funder].join('|'));
    case 'transition':
      return model.transition ? [''] : [];
  }
}
