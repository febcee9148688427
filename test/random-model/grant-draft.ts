import fc from 'fast-check';
import type { GrantRow } from '../../bench/plain/model';
import { CONDITIONS } from '../../src/model/tables';
import { fromAndTo, oneOf, orEmpty, period, place, rarely, share, sizePart } from './drawn';

/** Where a threshold is laid: on what somebody has in some scenario and year, with some other grants. */
export interface Edge {
  readonly scenario: number;
  readonly year: number;
  /** Bits: which of the organisation's other grants count. */
  readonly others: number;
  readonly rounded: boolean;
}

const edge: fc.Arbitrary<Edge> = fc.record({
  scenario: fc.oneof(fc.constant(0), place),
  year: fc.oneof(fc.constant(1), place),
  others: fc.oneof(fc.constant(15), fc.nat(15)),
  rounded: fc.boolean(),
});

/** Conditions that hang on other grants twice, so that one loss brings the next. */
const condition = fc.oneof(
  oneOf(...CONDITIONS),
  oneOf(
    'amount',
    'retained',
    'share',
    'covered',
    'funder',
    'funder',
    'coveredWithout',
    'cofunders',
    'cofunders',
  ),
);

export const grantDraft = fc.record({
  part: sizePart,
  period: fc.oneof({ weight: 2, arbitrary: fc.constant({ from: null, to: null, wholeYears: true }) }, period),
  /** Two decisions that follow each other in one year, counted from the first. */
  renewedAfter: rarely(fc.nat(3)),
  condition,
  threshold: share,
  edge: orEmpty(edge, 6),
  dependsOn: place,
  maxShare: rarely(oneOf(0.1, 0.25, 0.5)),
  term: orEmpty(oneOf(1, 2, 3), 2),
  lag: rarely(oneOf(0, 1, 1, 2)),
  recovers: orEmpty(fc.boolean()),
  advance: orEmpty(oneOf(0, 0.5, 0.75, 1)),
});

type Drawn<T> = T extends fc.Arbitrary<infer Value> ? Value : never;
export type GrantDraft = Drawn<typeof grantDraft>;

const funderName = (j: number): string => `Fonds ${'ABCD'[j]!}`;

/** One organisation's grants, each with the draft it came from. */
export function grantRows(
  organisation: string,
  size: number,
  drafts: readonly GrantDraft[],
  firstYear: number,
): { row: GrantRow; draft: GrantDraft }[] {
  return drafts.flatMap((draft, j) => {
    const lag = draft.lag ?? 0;
    const others = drafts.map((_, k) => k).filter((k) => k !== j && drafts[k]!.condition !== 'guarantee');
    const dependsOn = draft.condition === 'funder' ? others[draft.dependsOn % others.length] : undefined;
    const row: GrantRow = {
      organisation,
      funder: funderName(j),
      amount: size * draft.part,
      condition: draft.condition === 'funder' && dependsOn === undefined ? 'any' : draft.condition,
      threshold: threshold(draft, size),
      dependsOn: dependsOn === undefined ? null : funderName(dependsOn),
      maxShare: draft.maxShare,
      term: lag > 0 && (draft.term ?? 1) > 1 ? null : draft.term,
      lag: draft.lag,
      recovers: lag > 0 ? null : draft.recovers,
      advance: draft.advance,
    };
    return following(row, draft, firstYear).map((each) => ({ row: each, draft }));
  });
}

/** One row, or two of the same funder that follow each other. */
function following(row: GrantRow, { period: when, renewedAfter }: GrantDraft, firstYear: number): GrantRow[] {
  if (renewedAfter === null) return [{ ...row, ...fromAndTo(when, firstYear) }];
  const last = firstYear + renewedAfter;
  return [
    { ...row, to: last },
    { ...row, from: last + 1, amount: row.amount / 2 },
  ];
}

const WITHOUT_THRESHOLD: readonly string[] = ['none', 'any', 'funder', 'proportional', 'guarantee'];

function threshold(draft: GrantDraft, size: number): number | null {
  if (WITHOUT_THRESHOLD.includes(draft.condition)) return null;
  return draft.condition === 'amount' ? draft.threshold * size * 0.5 : draft.threshold;
}
