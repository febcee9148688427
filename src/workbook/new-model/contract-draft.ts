import { yearsOf, type Term } from './annual-amount';
import type { ContractAnswers } from './contract-answers';
import { targetPerYear } from './contract-model';

export interface LotDraft {
  readonly name: string;
  readonly amount: number | null;
  readonly per: 'year' | 'term';
}

export interface TargetDraft extends LotDraft {
  readonly from: number | null;
  readonly steps: number | null;
}

/** Answers as far as they have been given; null is not yet. */
export interface ContractDraft {
  readonly title: string;
  readonly startYear: number | null;
  readonly startMonth: number;
  /** May be a part of a year: 8.5. */
  readonly years: number | null;
  readonly priceLevelYear: number | null;
  readonly lots: readonly LotDraft[];
  readonly targets: readonly TargetDraft[];
  readonly transitionBudget: number | null;
}

const DRAFT_PROBLEMS = [
  'title',
  'start',
  'years',
  'priceLevelYear',
  'lotName',
  'lotValue',
  'targetName',
  'targetAmount',
  'targetLate',
] as const;
export type DraftProblem = (typeof DRAFT_PROBLEMS)[number];

/** A lot runs for 180 months at most. */
const MOST_MONTHS = 180;

/** The term so far; null while it is not known. */
export const termOf = ({ startYear, startMonth, years }: ContractDraft): Term | null => {
  const months = years === null ? 0 : Math.round(years * 12);
  return startYear === null || months < 1 || months > MOST_MONTHS ? null : { startYear, startMonth, months };
};

/** What is still missing, and where nothing is the answers. */
export const answersOf = (
  draft: ContractDraft,
): { readonly answers: ContractAnswers | null; readonly problems: readonly DraftProblem[] } => {
  const term = termOf(draft);
  const wrong: Readonly<Record<DraftProblem, boolean>> = {
    title: draft.title.trim() === '',
    start: draft.startYear === null,
    years: draft.startYear !== null && term === null,
    priceLevelYear: draft.priceLevelYear === null,
    lotName: !areNames(draft.lots),
    lotValue: draft.lots.some(({ amount }) => amount === null),
    targetName: !areNames(draft.targets),
    targetAmount: draft.targets.some(
      ({ amount, from, steps }) => amount === null || from === null || steps === null,
    ),
    targetLate: term !== null && draft.targets.some((target) => beginsAfter(target, term)),
  };
  const problems = DRAFT_PROBLEMS.filter((problem) => wrong[problem]);
  return { answers: problems.length > 0 || term === null ? null : complete(draft, term), problems };
};

const areNames = (all: readonly { readonly name: string }[]): boolean => {
  const names = all.map(({ name }) => name.trim().toLowerCase());
  return names.every((name) => name !== '') && new Set(names).size === names.length;
};

const beginsAfter = ({ from }: TargetDraft, term: Term): boolean =>
  from !== null && from > (yearsOf(term).at(-1) ?? 0);

const complete = (draft: ContractDraft, term: Term): ContractAnswers => ({
  title: draft.title.trim(),
  priceLevelYear: draft.priceLevelYear ?? term.startYear,
  term,
  lots: draft.lots.map(({ name, amount, per }) => ({
    name: name.trim(),
    value: { amount: amount ?? 0, per },
  })),
  targets: draft.targets.map(({ name, amount, per, from, steps }) => ({
    name: name.trim(),
    amount: { amount: amount ?? 0, per },
    from: from ?? term.startYear,
    steps: steps ?? 1,
  })),
  transitionBudget: draft.transitionBudget,
});

/** What a target of the draft comes to in a full year, in euros; null while that cannot be said. */
export const draftPerYear = (target: TargetDraft, term: Term | null): number | null => {
  const { name, amount, per, from, steps } = target;
  if (term === null || amount === null || from === null || steps === null) return null;
  return targetPerYear({ name, amount: { amount, per }, from, steps }, term);
};
