import type { Language } from '../../i18n/language';
import { cellText } from '../../i18n/cell-text';
import type { LotResult, Result } from '../../model/result';
import {
  layoutOf,
  plainColumn,
  sum,
  sumOfSeries,
  totalAndYears,
  euroColumn,
  textColumn,
  type Layout,
  type Row,
} from './layout';

/** The lines of a lot's budget, in euros; income and costs are both positive, under their own label. */
export const BUDGET_LINES = [
  'gross',
  'ringFenced',
  'target',
  'cut',
  'unmet',
  'net',
  'coordination',
  'main',
  'partners',
  'subcontracted',
] as const;
type BudgetLine = (typeof BUDGET_LINES)[number];

/**
 * KP.BUDGET: the budget of one lot, or of every lot and then all of them together, in euros: years across, after
 * the total of the term. No row where the model has no lots. Throws `RangeError` for a lot that is not there.
 */
export const budgetLayout = (result: Result, lot: string | null, language: Language): Layout => {
  const t = cellText(language);
  const header = [
    t('results.columns.lot'),
    t('results.columns.line'),
    t('results.columns.total'),
    ...result.years,
  ];
  const columns = [textColumn, plainColumn, ...totalAndYears(result.years, euroColumn)];
  return layoutOf(header, rowsOf(result, lot, language), columns);
};

const rowsOf = (result: Result, lot: string | null, language: Language): readonly Row[] => {
  const { lots, years } = result;
  if (lot !== null) {
    const found = lots.find((candidate) => candidate.lot === lot);
    if (found === undefined) throw new RangeError(`There is no lot ${lot}`);
    return linesOf(lot, (line) => found[line], language);
  }
  if (lots.length === 0) return [];
  const together = (line: BudgetLine): readonly number[] =>
    sumOfSeries(
      lots.map((each) => each[line]),
      years,
    );
  return [
    ...lots.flatMap((each: LotResult) => linesOf(each.lot, (line) => each[line], language)),
    ...linesOf(cellText(language)('results.budget.together'), together, language),
  ];
};

const linesOf = (
  lot: string,
  series: (line: BudgetLine) => readonly number[],
  language: Language,
): readonly Row[] =>
  BUDGET_LINES.map((line) => [
    lot,
    cellText(language)(`results.budget.${line}`),
    sum(series(line)),
    ...series(line),
  ]);
