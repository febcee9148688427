import { monthAfter, monthOf, yearOfMonth, type Month } from '../../core/month';
import { monthsInYear } from '../../core/span';
import type { Horizon } from '../model';
import type { ParsedTables } from './parsed-tables';
import type { Report, SourceRow } from './source-row';

/** The years in which organisations live; null (and reported) where neither lots nor years say. */
export const horizonOf = (tables: ParsedTables, report: Report, modelRow: SourceRow): Horizon | null => {
  const settings = tables.model[0]?.row;
  const { firstYear = null, lastYear = null } = settings ?? {};
  const lots = tables.lots.map(({ row }) => row);
  if (firstYear !== null && lastYear !== null && firstYear > lastYear) {
    report('error', 'years-reversed', modelRow, 'lastYear', { firstYear, lastYear });
    return null;
  }
  const firsts = lots.map(({ start }) => start.month);
  const lasts = lots.map(({ start, termMonths }) => monthAfter(start.month, termMonths - 1));
  if (lots.length === 0 && (firstYear === null || lastYear === null)) {
    report('error', 'no-years', modelRow, firstYear === null ? 'firstYear' : 'lastYear', {});
    return null;
  }
  if (firstYear !== null) firsts.push(monthOf(firstYear, 1));
  if (lastYear !== null) lasts.push(monthOf(lastYear, 12));
  const span = { first: Math.min(...firsts) as Month, last: Math.max(...lasts) as Month };
  const years: number[] = [];
  for (let y = yearOfMonth(span.first); y <= yearOfMonth(span.last); y = (y + 1) as typeof y) years.push(y);
  return { span, years };
};

/** Years in which organisations cost what they cost and no lot runs. */
export const checkYearsWithoutLot = (
  tables: ParsedTables,
  horizon: Horizon,
  report: Report,
  modelRow: SourceRow,
): void => {
  if (tables.lots.length === 0) return;
  const spans = tables.lots.map(({ row }) => ({
    first: row.start.month,
    last: monthAfter(row.start.month, row.termMonths - 1),
  }));
  for (const year of horizon.years) {
    if (spans.every((span) => monthsInYear(span, year) === 0))
      report('warning', 'year-without-lot', modelRow, null, { year });
  }
};
