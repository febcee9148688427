import type { ExpressionFault } from './expression';
import type { TableName } from './tables';

/** Nothing more to say than the place and the value. */
type Nothing = Readonly<Record<string, never>>;

/**
 * The closed list of what can be wrong with a model, with what a sentence about it needs to know.
 * The sentences themselves are in `src/i18n`; a code without a sentence does not compile there.
 */
export interface ProblemDetails {
  // Values
  'missing-value': Nothing;
  'wrong-type': { expected: ExpectedValue };
  'not-finite': Nothing;
  'cell-error': { error: string };
  'outside-bounds': { low: number; high: number; unit: Unit };
  'below-minimum': { low: number; unit: Unit };
  'unknown-choice': { choices: readonly string[]; nearest: string | null };
  'unknown-name': { kind: NamedThing; nearest: string | null };
  'duplicate-key': { key: string; firstRow: number };
  'not-first-of-month': Nothing;
  'from-after-to': { from: string; to: string };
  'phase-outside-bounds': Nothing;
  'taper-rises': Nothing;
  // Contract
  'no-years': Nothing;
  'years-reversed': { firstYear: number; lastYear: number };
  'shares-exceed': { lot: string; stream: 'contract' | 'ringfenced'; total: number; rows: readonly number[] };
  'ring-fenced-exceeds': { annualValue: number };
  'spread-over-nothing': { target: string };
  'main-is-subcontractor': { lot: string };
  'share-or-amount': { stream: string };
  'lot-not-allowed': { stream: string };
  'lot-needed': { stream: string };
  'stelpost-in-share': Nothing;
  'indexed-target': Nothing;
  // Index
  'index-year-missing': { year: number };
  'index-reaches-zero': { year: number };
  // Grants and support
  'missing-threshold': { condition: string };
  'depends-on-itself': { funder: string };
  'depends-on-guarantee': { funder: string };
  'lag-with-recovers': Nothing;
  'lag-with-term': { term: number };
  'grants-overlap': { funder: string; otherRow: number };
  'support-loop': { organisation: string };
  // Scenarios
  'override-forbidden': { table: string; column: string };
  'override-matches-nothing': { key: string; nearest: string | null };
  'reserved-scenario-name': Nothing;
  // Rules and expressions
  'wrong-expression': ExpressionFault;
  'reserved-rule-name': Nothing;
  'rule-not-computed': { rule: string; scenario: string; organisations: string; count: number };
  // Shape of the source
  'not-a-model': Nothing;
  'not-a-row': Nothing;
  'no-tables': Nothing;
  'table-twice': { name: string; sheets: string };
  'table-missing': { name: string };
  'one-row-expected': { rows: number };
  'header-missing': { header: string; nearest: string | null };
  'header-twice': { header: string };
  'header-near-miss': { header: string; nearest: string };
  'merged-cells': { range: string };
  // Warnings about a model that can be calculated
  'index-carried': { year: number; from: number };
  'unmet-target': { lot: string; years: string; amount: number };
  'shield-broken': { lot: string; years: string };
  'whole-number-percentage': { meant: number };
  'own-income-high': { share: number };
  'no-municipal-stream': Nothing;
  'grant-without-end': { funder: string };
  'year-without-lot': { year: number };
  'staircase-below-one': { last: number };
  'number-as-text': { read: number };
}

export type ProblemCode = keyof ProblemDetails;
export type Severity = 'error' | 'warning';
export type Unit = 'share' | 'euro' | 'months' | 'years' | 'number';
export type NamedThing =
  'organisation' | 'lot' | 'funder' | 'scenario' | 'neighbourhood' | 'type' | 'table' | 'column' | 'target';
export type ExpectedValue =
  'number' | 'wholeNumber' | 'text' | 'date' | 'month' | 'year' | 'yesNo' | 'list' | 'numbers' | 'phase';

/** Where a problem is. `row` counts the rows of the table from 1; `cell` is there when it came from a sheet. */
export interface Place {
  readonly table: TableName | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly cell?: string;
}

export type ProblemOf<C extends ProblemCode> = Place & {
  readonly severity: Severity;
  readonly code: C;
  /** What stood there, as it can be shown; null where nothing did. */
  readonly value: string | number | boolean | null;
  readonly details: ProblemDetails[C];
};

export type Problem = { [C in ProblemCode]: ProblemOf<C> }[ProblemCode];

export type ProblemValue = Problem['value'];

export const isError = (problem: Problem): boolean => problem.severity === 'error';
