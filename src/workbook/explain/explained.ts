import type { TableName } from '../../model/tables';
import type { BUDGET_LINES } from '../layout/budget-layout';
import type { ORGANISATION_LINES } from '../layout/organisation-layout';
import type { RiskColumnName } from '../layout/risk-layout';
import type { TOTAL_LINES } from '../layout/totals-layout';
import type { NumberFormat, Scalar } from '../spec/sheet-spec';

/** An input: a column of the row at this position in its table. */
export interface InputRef {
  readonly table: TableName;
  readonly position: number;
  readonly column: string;
}

/** A number of a result that can be explained. Positions are those in the tables; a year is a position too. */
export type Subject =
  /** A line of an organisation, or of all together (null), in a year or in all of them (null). */
  | {
      readonly kind: 'year';
      readonly organisation: number | null;
      readonly line: YearLine;
      readonly year: number | null;
    }
  | { readonly kind: 'risk'; readonly organisation: number; readonly column: RiskColumnName }
  | { readonly kind: 'total'; readonly line: TotalLine; readonly year: number | null }
  /** A line of the budget of a lot, or of all lots together (null). */
  | {
      readonly kind: 'lot';
      readonly lot: number | null;
      readonly line: BudgetLine;
      readonly year: number | null;
    };

export type YearLine = (typeof ORGANISATION_LINES)[number];
export type TotalLine = (typeof TOTAL_LINES)[number];
export type BudgetLine = (typeof BUDGET_LINES)[number];

/** A step of an explanation: what it adds (or takes off, below 0), and what it comes from. */
export interface ExplainedLine {
  readonly words: string;
  /** Null where the line only tells something. */
  readonly amount: number | null;
  readonly inputs: readonly InputRef[];
  readonly from?: Subject;
  /** A line in between, such as the name of a stream, under which the next ones belong. */
  readonly heading?: boolean;
}

/** How a number came about: the amounts of its lines add up to `sum`. */
export interface Explained {
  readonly title: string;
  readonly value: Scalar;
  /** The value itself, or what it is worked out from; null where there is nothing to add up. */
  readonly sum: number | null;
  readonly format: NumberFormat;
  readonly lines: readonly ExplainedLine[];
  /** What it means and how it is reckoned, in sentences. */
  readonly about: readonly string[];
}
