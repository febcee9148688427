import { translate } from '../../i18n/translate';
import type { Language } from '../../i18n/language';
import { BUDGET_LINES } from '../layout/budget-layout';
import { columnLetters } from '../area';
import { quotedSheet } from '../cell-address';
import type { Outcome } from './shown';

/** The sheets with results. */
export type ResultSheet = 'multiYear' | 'vulnerability' | 'cascade' | 'comparison' | 'council' | 'checks';

export const resultSheetName = (sheet: ResultSheet, language: Language): string =>
  translate(language)(`resultSheets.${sheet}.name`);

export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Where things stand that formulas refer to. What can grow downwards is the last on its sheet, or has nothing below
 * it in its columns; what stands above something has as many rows in every model.
 */
export const PLACES = {
  /** On every sheet. */
  scenario: { row: 3, column: 2 },
  verdict: { row: 4, column: 2 },
  checks: {
    model: { row: 3, column: 2 },
    scenario: { row: 4, column: 2 },
    verdict: { row: 5, column: 2 },
    slack: { row: 6, column: 2 },
    table: { row: 8, column: 1 },
    problems: { row: 27, column: 1 },
  },
  /** On the multi-year sheet, where there are lots. */
  budgets: { together: { row: 26, column: 1 }, budget: { row: 68, column: 1 } },
  vulnerability: {
    chart: { row: 7, column: 1 },
    reserves: { row: 26, column: 1 },
    risk: { row: 36, column: 1 },
  },
  cascade: { stories: { row: 8, column: 1 }, events: { row: 8, column: 5 } },
  comparison: {
    chart: { row: 6, column: 1 },
    measures: { row: 24, column: 1 },
    levels: { row: 37, column: 1 },
  },
  council: { figures: { row: 6, column: 1 }, chart: { row: 9, column: 1 }, years: { row: 24, column: 1 } },
} as const;

/** Without lots there are no budgets to show, and the rest moves up. */
export const multiYearPlaces = ({ told }: Pick<Outcome, 'told'>) => {
  const first = told.model.tables.lots.length === 0 ? 26 : 40;
  return {
    totals: { row: first, column: 2 },
    organisations: { row: first + 7, column: 1 },
    pot: { row: first + 20, column: 2 },
    subcontractors: below(PLACES.budgets.budget, roomForBudgets({ told }) + 4),
  } as const;
};

/** Lots that may come to the budgets before they need the rows of what stands below them. */
const SPARE_LOTS = 1;

/** Rows that the table of budgets may take below its header: every lot, the spare one, and all together. */
export const roomForBudgets = ({ told }: Pick<Outcome, 'told'>): number =>
  (told.model.tables.lots.length + SPARE_LOTS + 1) * BUDGET_LINES.length;

/** As far down and to the right as formulas look in a table that may grow. */
export const FAR_DOWN = 10_000;
export const FAR_RIGHT = 100;

/** `$B$3`. */
export const absolute = ({ row, column }: Place): string => `$${columnLetters(column)}$${row}`;

/** `$B$3:$J$3`. */
export const absoluteArea = (from: Place, to: Place): string => `${absolute(from)}:${absolute(to)}`;

/** `B3:J3`. */
export const area = (from: Place, to: Place): string =>
  `${columnLetters(from.column)}${from.row}:${columnLetters(to.column)}${to.row}`;

/** `Controles!$B$3`. */
export const onSheet = (sheet: ResultSheet, address: string, language: Language): string =>
  `${quotedSheet(resultSheetName(sheet, language))}!${address}`;

export const below = ({ row, column }: Place, rows: number): Place => ({ row: row + rows, column });
export const right = ({ row, column }: Place, columns: number): Place => ({ row, column: column + columns });
