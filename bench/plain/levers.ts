import type { PhaseInput, PlainModel, ScenarioRow } from './model';

/** What a scenario does to the reference, every lever filled in. */
export interface Levers {
  readonly cut: number;
  readonly cutFrom: number;
  readonly cutPhase: PhaseInput;
  readonly targetFactor: number;
  readonly indexationWithheld: number;
  readonly ownIncomeFactor: number;
  readonly costFactor: number;
  /** Null: each lot's own. */
  readonly mainPassThrough: number | null;
  readonly outOfPlan: readonly string[];
  readonly withdrawnFunders: readonly string[];
  readonly endedSupport: readonly string[];
  readonly transition: boolean;
  readonly allot: boolean;
  readonly renewals: boolean;
  readonly announced: string | null;
  readonly minimumNoticeMonths: number | null;
  /** Whether it also changes what the municipality is not to be blamed for. */
  readonly changesOthers: boolean;
}

/** The world without any of it. */
export const noLevers = (firstYear: number): Levers => ({
  cut: 0,
  cutFrom: firstYear,
  cutPhase: 1,
  targetFactor: 0,
  indexationWithheld: 0,
  ownIncomeFactor: 1,
  costFactor: 1,
  mainPassThrough: null,
  outOfPlan: [],
  withdrawnFunders: [],
  endedSupport: [],
  transition: false,
  allot: false,
  renewals: true,
  announced: null,
  minimumNoticeMonths: null,
  changesOthers: false,
});

export function leversOf(row: ScenarioRow, firstYear: number, model: PlainModel): Levers {
  const levers = {
    cut: row.cut ?? 0,
    cutFrom: row.cutFrom ?? firstYear,
    cutPhase: row.cutPhase ?? 1,
    targetFactor: row.targetFactor ?? 1,
    indexationWithheld: row.indexationWithheld ?? 0,
    ownIncomeFactor: row.ownIncomeFactor ?? 1,
    costFactor: row.costFactor ?? 1,
    mainPassThrough: row.mainPassThrough ?? null,
    outOfPlan: row.outOfPlan ?? [],
    withdrawnFunders: row.withdrawnFunders ?? [],
    endedSupport: row.endedSupport ?? [],
    transition: row.transition ?? true,
    allot: row.allot ?? false,
    renewals: row.renewals ?? true,
    announced: row.announced ?? null,
    minimumNoticeMonths: row.minimumNoticeMonths ?? null,
  };
  const overridesOthers = (model.overrides ?? []).some(
    ({ scenario, table }) => scenario === row.scenario && (table === 'organisations' || table === 'grants'),
  );
  const changesOthers =
    levers.ownIncomeFactor !== 1 ||
    levers.costFactor !== 1 ||
    levers.withdrawnFunders.length > 0 ||
    levers.endedSupport.length > 0 ||
    !levers.renewals ||
    overridesOthers;
  return { ...levers, changesOthers };
}
