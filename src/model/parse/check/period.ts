import { monthNumber, yearOfMonth, type Month } from '../../../core/month';
import type { Span } from '../../../core/span';
import type { Report, SourceRow } from '../source-row';

/** A month as people write it: `2025-04`. */
const shownMonth = (month: Month): string =>
  `${yearOfMonth(month)}-${String(monthNumber(month)).padStart(2, '0')}`;

export const checkPeriod = (
  source: SourceRow,
  row: { readonly from: Span | null; readonly to: Span | null },
  report: Report,
): void => {
  if (row.from === null || row.to === null || row.from.first <= row.to.last) return;
  const details = { from: shownMonth(row.from.first), to: shownMonth(row.to.last) };
  report('error', 'from-after-to', source, 'from', details);
};

export const checkYears = (
  source: SourceRow,
  period: { readonly from: number | null; readonly to: number | null; readonly column: string },
  report: Report,
): void => {
  const { from, to, column } = period;
  if (from !== null && to !== null && from > to) {
    report('error', 'from-after-to', source, column, { from: String(from), to: String(to) });
  }
};
