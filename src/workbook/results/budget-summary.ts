import { BUDGET_LINES, budgetLayout } from '../layout/budget-layout';
import { sum } from '../layout/layout';
import type { CellSpec } from '../spec/sheet-spec';
import { formulaCell, textCell } from './cells';
import { absoluteArea, below, PLACES, right, roomForBudgets, type Place } from './places';
import type { Outcome } from './shown';
import { columnLetters } from '../area';

/** Only where there are lots is there a summary. */
const { together: TOP, budget: BUDGET } = PLACES.budgets;

/** The lines of the summary: those of a budget, and what is taken off in all. */
const SUMMARY_LINES = [...BUDGET_LINES, 'reduction'] as const;
export type SummaryLine = (typeof SUMMARY_LINES)[number];

/** The cell with the label of a line; its total is one to the right, its years after that. */
export const summaryPlace = (line: SummaryLine): Place =>
  right(below(TOP, SUMMARY_LINES.indexOf(line) + 1), 1);

/** What the lines now hold: the total and then the years. */
export const summaryValues = ({
  told,
  language,
}: Outcome): Readonly<Record<SummaryLine, readonly number[]>> => {
  const { result } = told.evaluation;
  const rows = budgetLayout(result, null, language).rows.slice(-BUDGET_LINES.length);
  const values = Object.fromEntries(
    BUDGET_LINES.map((line, at) => [line, (rows[at] ?? []).slice(2).map(Number)]),
  ) as unknown as Record<(typeof BUDGET_LINES)[number], readonly number[]>;
  return { ...values, reduction: values.gross.map((gross, at) => gross - (values.net[at] ?? 0)) };
};

/**
 * All lots together, taken from the table of budgets by their names, so that it stays right when lots are added:
 * ordinary formulas, one and the same along each row.
 */
export const budgetSummary = (outcome: Outcome): readonly CellSpec[] => {
  const { told, t } = outcome;
  const { years } = told.evaluation.result;
  const values = summaryValues(outcome);
  const header = [t('results.columns.lot'), t('results.columns.line')].map((text, at) =>
    textCell(right(TOP, at), text, 'header'),
  );
  const headings = [t('results.columns.total'), ...years].map((value, at) =>
    formulaCell(right(TOP, at + 2), {
      formula: `${columnLetters(TOP.column + at + 2)}$${BUDGET.row}`,
      value,
      style: 'numberHeader',
    }),
  );
  return [...header, ...headings, ...SUMMARY_LINES.flatMap((line) => lineCells(line, values[line], outcome))];
};

const lineCells = (line: SummaryLine, values: readonly number[], outcome: Outcome): readonly CellSpec[] => {
  const { t } = outcome;
  const label = summaryPlace(line);
  const lot = right(label, -1);
  const name = line === 'reduction' ? t('resultSheets.multiYear.reduction') : t(`results.budget.${line}`);
  return [
    textCell(lot, t('results.budget.together'), 'result'),
    textCell(label, name, 'result'),
    ...values.map((value, at) =>
      formulaCell(right(label, at + 1), {
        formula: line === 'reduction' ? difference(at) : fromBudget(label.row, at, roomForBudgets(outcome)),
        value,
        style: 'result',
        format: 'euro',
      }),
    ),
  ];
};

const letters = (at: number): string => columnLetters(TOP.column + 2 + at);

const fromBudget = (row: number, at: number, room: number): string => {
  const column = `${letters(at)}$${BUDGET.row + 1}:${letters(at)}$${BUDGET.row + room}`;
  const names = (offset: number): string =>
    absoluteArea(right(below(BUDGET, 1), offset), right(below(BUDGET, room), offset));
  return `SUMIFS(${column},${names(0)},$A${row},${names(1)},$B${row})`;
};

const difference = (at: number): string =>
  `${letters(at)}${summaryPlace('gross').row}-${letters(at)}${summaryPlace('net').row}`;

/** What the shown years of a line come to. */
export const sumOfYears = (values: readonly number[]): number => sum(values.slice(1));
